import { useId, useState } from "react";
import type { NameDraft } from "./draft.ts";

interface NameFieldsProps {
  readonly value: NameDraft;
  /** Of a field, by its language; "" where the name is the same in all. */
  readonly labelOf: (language: string) => string;
  /** What the editor calls the first field that has a text, or else the first. */
  readonly part?: string;
  readonly isLong?: boolean;
  /** What is wrong with all of it; told at the first field. */
  readonly problem?: string | undefined;
  /** What there is to say of one text. */
  readonly noteOf?: (text: string) => string | undefined;
  readonly onChange: (value: NameDraft) => void;
}

/** A text in each language, a field for each. */
export function NameFields(props: NameFieldsProps) {
  const { value, labelOf, part, isLong = false, problem, noteOf, onChange } = props;
  const id = useId();
  // What is there already is what a person comes to change.
  const first = Math.max(
    0,
    Object.values(value).findIndex((text) => text !== ""),
  );
  const [entrance] = useState(first);
  return Object.entries(value).map(([language, text], index) => {
    const note = (index === entrance ? problem : undefined) ?? noteOf?.(text);
    const isWrong = index === entrance && problem !== undefined;
    const shared = {
      "aria-invalid": isWrong || undefined,
      "aria-describedby": note === undefined ? undefined : `${id}-${language}-note`,
      id: `${id}-${language}`,
      className: "review-input",
      lang: language === "" ? undefined : language,
      dir: "auto",
      "data-part": index === entrance ? part : undefined,
      value: text,
    };
    return (
      <div key={language} className="review-field">
        <label htmlFor={shared.id}>{labelOf(language)}</label>
        {isLong ? (
          <textarea
            {...shared}
            rows={2}
            onChange={({ target }) => onChange({ ...value, [language]: target.value })}
          />
        ) : (
          <input
            {...shared}
            type="text"
            autoComplete="off"
            onChange={({ target }) => onChange({ ...value, [language]: target.value })}
          />
        )}
        {note === undefined ? undefined : (
          <p
            id={`${id}-${language}-note`}
            className={isWrong ? "field-note field-wrong" : "field-note"}
            role={isWrong ? "alert" : undefined}
          >
            {note}
          </p>
        )}
      </div>
    );
  });
}
