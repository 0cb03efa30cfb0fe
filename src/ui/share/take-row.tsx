import type { ReactNode } from "react";
import { takePanelWordsFor } from "#core/words";
import { useReader } from "../parts/reader.ts";

interface TakeRowProps {
  readonly name: string;
  readonly note: ReactNode;
  readonly isMaking: boolean;
  readonly isDisabled: boolean;
  readonly onSave: () => void;
  readonly children?: ReactNode;
}

/** A file that can be had: what it is, what is in it, and the button that makes it. */
export function TakeRow({ name, note, isMaking, isDisabled, onSave, children }: TakeRowProps) {
  const words = takePanelWordsFor(useReader().locale);
  return (
    <li className="take-row">
      <div>
        <p className="take-name">{name}</p>
        <p className="note">{note}</p>
        {children}
      </div>
      <button
        type="button"
        className="button"
        aria-label={words.saveOf(name)}
        disabled={isDisabled}
        onClick={onSave}
      >
        {isMaking ? words.making : words.save}
      </button>
    </li>
  );
}
