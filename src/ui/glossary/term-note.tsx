import { useEffect, useRef } from "react";
import type { GlossaryEntry } from "#core/model";
import { glossaryWordsFor, localText } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { TermSource } from "./term-source.tsx";
import type { Glossary } from "./use-glossary.ts";

interface TermNoteProps {
  readonly id: string;
  readonly entry: GlossaryEntry;
  readonly glossary: Glossary;
  readonly onClose: () => void;
}

/**
 * An explanation with its source, in the flow of the page: what follows moves down, and nothing is covered. It takes the
 * focus, so that it is read out and Esc closes it. Phrasing content only, as it may stand in a paragraph.
 */
export function TermNote({ id, entry, glossary, onClose }: TermNoteProps) {
  const { locale } = glossary;
  const words = glossaryWordsFor(locale);
  const note = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    note.current?.focus({ preventScroll: true });
    note.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const term = localText(entry.term, locale);
  return (
    <span
      ref={note}
      id={id}
      role="note"
      className="term-note"
      lang={locale}
      tabIndex={-1}
      aria-label={words.note(term)}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.preventDefault();
        press.stopPropagation();
        onClose();
      }}
    >
      <span className="term-note-head">
        <strong>{term}</strong> <span className="term-note-kind">{words.kinds[entry.kind]}</span>
        <button
          type="button"
          className="button-quiet"
          aria-label={words.close(term)}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </span>
      <span className="term-note-text">{localText(entry.text, locale)}</span>
      <span className="term-note-source">
        {words.source} <TermSource source={entry.source} glossary={glossary} />
      </span>
    </span>
  );
}
