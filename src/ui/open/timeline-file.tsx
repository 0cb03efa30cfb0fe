import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { err } from "#core/base";
import type { Timeline } from "#core/model";
import { openWordsFor } from "#core/words";
import type { TimelineHandle } from "#view";
import { App } from "../page/app.tsx";
import { useReader } from "../parts/reader.ts";
import type { Surroundings } from "../parts/surroundings.ts";
import { createTextCache } from "../source/text-cache.ts";
import type { HistoryPort, Schedule } from "../state/history.ts";
import type { PreferenceKeeper } from "../state/preferences.ts";
import { createSession } from "../state/session.ts";
import { useOpenWords } from "./use-open-words.ts";

interface TimelineFileProps {
  readonly name: string;
  readonly timeline: Timeline;
  readonly preferences: PreferenceKeeper;
  readonly schedule: Schedule;
  readonly hrefOfPage: Surroundings["hrefOfPage"];
  readonly loadSharePorts: Surroundings["loadSharePorts"];
  readonly remember: ReactNode;
  readonly notices: ReactNode;
  readonly onAnother: () => void;
}

/** A published timeline from a file, in the app as any other: without addresses, and without the articles' texts. */
export function TimelineFile(props: TimelineFileProps) {
  const { name, timeline, preferences, schedule, hrefOfPage, loadSharePorts } = props;
  const words = useOpenWords();
  const reader = useReader();
  const locale = useRef(reader.locale);
  const drawing = useRef<TimelineHandle>(undefined);
  const session = useMemo(
    () =>
      createSession({
        timeline,
        preferences,
        schedule,
        history: createMemoryHistory(),
        locale: locale.current,
      }),
    [timeline, preferences, schedule],
  );
  useEffect(() => session.destroy, [session]);
  // The language chosen in the app is that of the page around it.
  useEffect(
    () =>
      session.store.subscribe(() => {
        const state = session.store.get();
        if (state.locale !== reader.locale) reader.setLocale(state.locale);
        if (state.theme !== reader.theme) reader.setTheme(state.theme);
      }),
    [session, reader],
  );
  const withoutTexts = openWordsFor(reader.locale).timelineFile.noTexts;
  const surroundings = useMemo(
    (): Surroundings => ({
      session,
      texts: createTextCache(async () => err({ kind: "cancelled", url: "" })),
      hasPages: false,
      withoutTexts,
      hrefOfPage,
      hrefOfEvent: (event) => `#event-${encodeURIComponent(event)}`,
      hrefOfArticle: (article) => `#article-${encodeURIComponent(article)}`,
      loadSharePorts,
      drawing,
    }),
    [session, withoutTexts, hrefOfPage, loadSharePorts],
  );
  return (
    <div className="open-timeline">
      <div className="open-bar">
        <span className="open-bar-name">{name}</span>
        {props.remember}
        <button type="button" className="button" onClick={props.onAnother}>
          {words.choose.another}
        </button>
      </div>
      {props.notices}
      <App surroundings={surroundings} />
    </div>
  );
}

/** A history of one entry, kept out of the browser's: no address can open a file again. */
function createMemoryHistory(): HistoryPort {
  let search = "";
  const keep = (next: string) => {
    search = next;
  };
  return { read: () => search, push: keep, replace: keep, listen: () => () => undefined };
}
