import { useState } from "react";
import { wantedHeightPx } from "#core/layout";
import { shareWordsFor } from "#core/words";
import { printElementCode, printIframeCode } from "#exchange";
import { Icon } from "../parts/icon.tsx";
import { nameShown } from "../parts/name-shown.ts";
import { useReader } from "../parts/reader.ts";
import { useSessionState, useTimelineData } from "../parts/surroundings.ts";
import { CopyField } from "./copy-field.tsx";
import { LEAST_HEIGHT_PX, MOST_HEIGHT_PX, parseHeight } from "./parse-height.ts";
import { type ShareSite, useSharePorts } from "./ports.ts";
import {
  chooseAddress,
  chooseFallback,
  chooseSharedView,
  hasLinkOnly,
  type ShareChoices,
} from "./share-choices.ts";
import { ShareOptions } from "./share-options.tsx";

/** A frame whose height nobody reads is made for a column of text this wide. */
const USUAL_WIDTH_PX = 680;

/** Ways to this very view from elsewhere: a link, a frame, and an element with its script. */
export function SharePanel() {
  const { site } = useSharePorts();
  const words = shareWordsFor(useReader().locale);
  if (site !== undefined) return <Ways site={site} />;
  return (
    <>
      <p>{words.noLink}</p>
      <p>{words.noLinkWays}</p>
    </>
  );
}

function Ways({ site }: { readonly site: ShareSite }) {
  const timeline = useTimelineData();
  const reader = useReader();
  const words = shareWordsFor(reader.locale);
  const address = useSessionState((state) => state.address);
  const [choices, setChoices] = useState<ShareChoices>({
    locale: reader.locale,
    theme: reader.theme,
    keepsView: true,
    keepsEvent: true,
  });
  const [heightText, setHeightText] = useState("");
  const height = parseHeight(heightText);
  const heightPx = height.ok ? height.value : undefined;
  const { locale } = choices;
  const view = chooseSharedView(address, choices);
  const linkUrl = site.linkTo(chooseFallback(address, choices));
  const usualHeightPx = wantedHeightPx(USUAL_WIDTH_PX);
  const fault = height.ok ? undefined : words.heightWrong(LEAST_HEIGHT_PX, MOST_HEIGHT_PX);
  const shared = {
    ...site.locate(locale),
    locale,
    title: nameShown(timeline, view.event, locale),
  };
  return (
    <>
      <ShareOptions
        choices={choices}
        onChoose={(patch) => setChoices({ ...choices, ...patch })}
        height={heightText}
        isHeightWrong={!height.ok}
        usualHeightPx={usualHeightPx}
        onHeight={setHeightText}
      />
      <div className="share-ways">
        <CopyField
          title={words.link}
          note={words.linkNote}
          text={site.linkTo(chooseAddress(address, choices))}
        />
        <CopyField
          title={words.iframe}
          note={words.iframeNote}
          text={printIframeCode(shared, {
            ...view,
            heightPx: heightPx ?? usualHeightPx,
            linkUrl,
          })}
          fault={fault}
        />
        <CopyField
          title={words.element}
          note={words.elementNote}
          text={printElementCode(shared, { ...view, heightPx, linkUrl })}
          fault={fault}
        />
        {hasLinkOnly(address) ? <p className="note">{words.linkOnly}</p> : undefined}
        <p>
          <a href={site.embeddingUrl(reader.locale)}>
            {words.more} <Icon name="forward" />
          </a>
        </p>
      </div>
    </>
  );
}
