import { type ReactNode, useId, useRef, useState } from "react";
import type { GlossaryEntry } from "#core/model";
import { glossaryWordsFor } from "#core/words";
import { Runs } from "../parts/quotation.tsx";
import type { Piece } from "./split-terms.ts";
import { TermNote } from "./term-note.tsx";
import type { Glossary } from "./use-glossary.ts";

/** The buttons of one text, and the note that the last of them opened: to be put below the text. */
export interface TermNotes {
  readonly showPieces: (pieces: readonly Piece[]) => ReactNode;
  readonly showTerm: (entry: GlossaryEntry, words: ReactNode) => ReactNode;
  readonly note: ReactNode;
}

/** One note at a time. Pressed again, its button closes it; Esc, in the note or on the button, closes it and gives the focus back. */
export function useTermNote(glossary: Glossary): TermNotes {
  const noteId = useId();
  const [open, setOpen] = useState<GlossaryEntry>();
  const opener = useRef<HTMLButtonElement>(null);
  const words = glossaryWordsFor(glossary.locale);
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  const showTerm = (entry: GlossaryEntry, name: ReactNode) => (
    <button
      key={entry.id}
      type="button"
      className="term"
      title={words.explain}
      aria-expanded={entry === open}
      aria-controls={entry === open ? noteId : undefined}
      onClick={({ currentTarget }) => {
        opener.current = currentTarget;
        setOpen(entry === open ? undefined : entry);
      }}
      onKeyDown={(press) => {
        if (press.key !== "Escape" || entry !== open) return;
        press.preventDefault();
        press.stopPropagation();
        close();
      }}
    >
      {name}
    </button>
  );
  return {
    showTerm,
    showPieces: (pieces) =>
      pieces.map(({ from, runs, entry, before = [], after = [] }) =>
        entry === undefined ? (
          <Runs key={from} runs={runs} />
        ) : (
          <span key={from} className="term-word">
            <Runs runs={before} />
            {showTerm(entry, <Runs runs={runs} />)}
            <Runs runs={after} />
          </span>
        ),
      ),
    note:
      open === undefined ? undefined : (
        <TermNote key={open.id} id={noteId} entry={open} glossary={glossary} onClose={close} />
      ),
  };
}
