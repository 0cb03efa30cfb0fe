import { useState } from "react";
import type { Timeline } from "#core/model";
import { citePanelWordsFor, type Locale } from "#core/words";
import { printQuotation, printReference } from "#exchange";
import { useReader } from "../parts/reader.ts";
import { useSessionState, useSurroundings } from "../parts/surroundings.ts";
import { CiteChoice } from "./cite-choice.tsx";
import { CopyField } from "./copy-field.tsx";
import { listReferences, type ReferenceFile } from "./list-references.ts";
import { type Cited, makeCitation } from "./make-citation.ts";
import { useSharePorts } from "./ports.ts";
import { ReferenceField } from "./reference-field.tsx";

interface CitePanelProps {
  readonly timeline: Timeline;
  /** The open event. */
  readonly event: string | undefined;
}

/** References to the collection, an event or a passage, to copy and to keep as files. */
export function CitePanel({ timeline, event }: CitePanelProps) {
  const { site, today } = useSharePorts();
  const reader = useReader();
  const words = citePanelWordsFor(reader.locale);
  const [locale, setLocale] = useState<Locale>(reader.locale);
  const { mention, cited: asked } = useSessionState((state) => state);
  const [cited, setCited] = useState<Cited>(() => {
    const open = timeline.events.find(({ id }) => id === event);
    if (open === undefined) return { what: "collection", event: timeline.events[0], number: 1 };
    // The passage that the reader asked for, or else the one that the source shows.
    const number = (asked ?? mention ?? 0) + 1;
    return { what: asked === undefined ? "event" : "passage", event: open, number };
  });
  const citation = makeCitation(timeline, cited, {
    locale,
    accessed: today(),
    pageUrl: site?.locate(locale).pageUrl,
  });
  return (
    <>
      <CiteChoice
        timeline={timeline}
        cited={cited}
        onChoose={setCited}
        locale={locale}
        onLocale={setLocale}
      />
      {site === undefined ? <p className="note">{words.noAddress}</p> : undefined}
      <ReferenceField reference={printReference(citation, locale)} locale={locale} />
      {citation.quotation === undefined ? undefined : (
        <CopyField
          title={words.quotation}
          note={words.quotationNote}
          text={printQuotation(citation, locale)}
          {...(citation.language === undefined ? {} : { language: citation.language })}
        />
      )}
      {listReferences(citation, locale).map((file) => (
        <CopyField
          key={file.format}
          title={file.name}
          note={words[`${file.format}Note`]}
          text={file.text}
          language="zxx"
          actions={<SaveReference file={file} />}
        />
      ))}
    </>
  );
}

function SaveReference({ file }: { readonly file: ReferenceFile }) {
  const { session } = useSurroundings();
  const { save } = useSharePorts();
  const words = citePanelWordsFor(useReader().locale);
  return (
    <button
      type="button"
      className="button"
      aria-label={words.saveOf(file.name)}
      onClick={() => {
        save(file.fileName, new Blob([file.text], { type: `${file.type};charset=utf-8` }));
        session.announce(words.saved(file.fileName));
      }}
    >
      {words.save}
    </button>
  );
}
