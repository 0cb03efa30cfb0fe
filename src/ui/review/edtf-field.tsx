import { useId } from "react";
import { parseEdtf, printBounds } from "#core/time";
import { describeEdtf, type Locale, type ReviewWords } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { readDateInput } from "../workbench/read-date-input.ts";
import type { Alternative } from "./alternatives.ts";
import { useReviewWords } from "./use-reviewer.ts";

interface EdtfFieldProps {
  readonly label: string;
  /** As the person wrote it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Other dates the words may mean, each a button. */
  readonly alternatives?: readonly Alternative[];
  /** What the editor calls it. */
  readonly part?: string | undefined;
}

/** A date as EDTF or as people write it, with a live echo: in words, and from when to when. */
export function EdtfField({ label, value, onChange, alternatives = [], part }: EdtfFieldProps) {
  const words = useReviewWords();
  const { locale } = useReader();
  const field = useId();
  const echo = useId();
  const said = echoDate(value, locale, words);
  return (
    <div className="review-field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="text"
        data-part={part}
        className="review-input review-input-date"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={echo}
        aria-invalid={said.isWrong || undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p
        id={echo}
        className={said.isWrong ? "field-note field-wrong" : "field-note"}
        aria-live="polite"
      >
        {said.text}
      </p>
      {alternatives.length === 0 ? undefined : (
        <fieldset className="alternatives">
          <legend>{words.date.alternatives}</legend>
          {alternatives.map(({ date, kind }) => (
            <button
              key={date}
              type="button"
              className="button"
              title={words.date.alternative[kind]}
              onClick={() => onChange(date)}
            >
              {describeEdtf(date, locale, { weekday: true, form: "short" })}
              <span className="visually-hidden">. {words.date.alternative[kind]}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** What a date field says of what stands in it. */
export function echoDate(
  value: string,
  locale: Locale,
  { date }: ReviewWords,
): { readonly text: string; readonly isWrong: boolean } {
  const written = value.trim();
  if (written === "") return { text: date.hint, isWrong: false };
  const edtf = readDateInput(written);
  const parsed = parseEdtf(edtf ?? written);
  if (edtf === undefined || !parsed.ok) {
    if (parsed.ok) return { text: date.fault(written, date.faults.syntax), isWrong: true };
    const { offset, reason } = parsed.error;
    const offending = written.slice(offset).trim();
    return {
      text: date.fault(offending === "" ? written : offending, date.faults[reason]),
      isWrong: true,
    };
  }
  const { earliest, latest } = printBounds(parsed.value);
  const understood = date.understood(describeEdtf(edtf, locale, { weekday: true }));
  if (earliest === edtf && latest === edtf) return { text: understood, isWrong: false };
  const [from, to] = [earliest, latest].map((bound) =>
    bound === undefined ? undefined : describeEdtf(bound, locale),
  );
  const bounds =
    from !== undefined && to !== undefined
      ? date.between(from, to)
      : from !== undefined
        ? date.from(from)
        : to !== undefined
          ? date.to(to)
          : "";
  return { text: `${understood} ${bounds}`.trim(), isWrong: false };
}
