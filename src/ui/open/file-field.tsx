import { useId } from "react";
import type { NamedBlob } from "#load";
import { useOpenWords } from "./use-open-words.ts";

const TYPES = ".csv,.tsv,.tab,.txt,.json,.gz";

interface FileFieldProps {
  readonly isOver: boolean;
  readonly onChoose: (files: readonly NamedBlob[]) => void;
}

/** A field for a file that is as large as the place to drop one. */
export function FileField({ isOver, onChoose }: FileFieldProps) {
  const { choose } = useOpenWords();
  const field = useId();
  const hint = useId();
  return (
    <div className={isOver ? "drop drop-over" : "drop"}>
      <label htmlFor={field} className="button drop-label">
        {choose.label}
      </label>
      <p id={hint} className="drop-hint">
        {isOver ? choose.dropHere : choose.hint}
      </p>
      <input
        id={field}
        type="file"
        accept={TYPES}
        aria-describedby={hint}
        className="drop-field"
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // So that the same file can be chosen again once it has been mended.
          target.value = "";
        }}
      />
    </div>
  );
}
