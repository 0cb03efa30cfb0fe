import { useState } from "react";
import type { Encoding } from "#exchange";
import type { TextReading } from "#load";
import { useOpenWords } from "./use-open-words.ts";

const ENCODINGS: readonly Encoding[] = ["utf-8", "windows-1252", "utf-16le", "utf-16be"];
const SEPARATORS = [
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "bar"],
] as const;

interface TextReadingFieldProps {
  readonly reading: TextReading;
  readonly onLookAgain: (reading: Partial<TextReading>) => void;
}

/** How bytes become cells, where the guess is wrong: the file is looked at again by it. */
export function TextReadingField({ reading, onLookAgain }: TextReadingFieldProps) {
  const { columns } = useOpenWords();
  const [draft, setDraft] = useState(reading);
  const put = (patch: Partial<TextReading>) => setDraft({ ...draft, ...patch });
  return (
    <details className="text-reading">
      <summary>{columns.text}</summary>
      <div className="column-how">
        <label className="column-choice">
          <span>{columns.separator}</span>
          <select
            className="select"
            value={draft.delimiter}
            onChange={({ target }) => put({ delimiter: target.value })}
          >
            {SEPARATORS.map(([character, name]) => (
              <option key={name} value={character}>
                {columns.separators[name]}
              </option>
            ))}
          </select>
        </label>
        <label className="column-choice">
          <span>{columns.encoding}</span>
          <select
            className="select"
            value={draft.encoding}
            onChange={({ target }) => {
              const encoding = ENCODINGS.find((one) => one === target.value);
              if (encoding !== undefined) put({ encoding });
            }}
          >
            {ENCODINGS.map((encoding) => (
              <option key={encoding} value={encoding}>
                {nameEncoding(encoding)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.hasHeader}
          onChange={({ target }) => put({ hasHeader: target.checked })}
        />
        <span className="choice-label">{columns.hasHeader}</span>
      </label>
      <button type="button" className="button" onClick={() => onLookAgain(draft)}>
        {columns.lookAgain}
      </button>
    </details>
  );
}

/** "UTF-8", "Windows-1252": as people know them. */
export function nameEncoding(encoding: Encoding): string {
  const [first = "", ...rest] = encoding.split("-");
  return [first === "utf" ? "UTF" : "Windows", ...rest.map((part) => part.toUpperCase())].join("-");
}
