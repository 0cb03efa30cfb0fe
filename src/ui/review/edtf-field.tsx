import { useEffect, useId } from "react";
import { parseEdtf, printBounds } from "#core/time";
import { describeEdtf, type Locale, type ReviewWords } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import type { Alternative } from "./alternatives.ts";
import {
  type DateProblem,
  type DateReading,
  isPhrase,
  phraseKey,
  readTyped,
} from "./date-input.ts";
import type { ReviewDesk } from "./desk.ts";
import { useReviewWords } from "./use-reviewer.ts";

interface EdtfFieldProps {
  readonly label: string;
  /** As the person wrote it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly desk: ReviewDesk;
  /** The article that is dated: what "last May" is counted from. */
  readonly article: string | undefined;
  /** Other dates the words may mean, each a button. */
  readonly alternatives?: readonly Alternative[];
  /** What the editor calls it. */
  readonly part?: string | undefined;
}

/** A date as EDTF or as people write it, with a live echo: in words, and from when to when. */
export function EdtfField(props: EdtfFieldProps) {
  const { label, value, onChange, alternatives = [], part } = props;
  const words = useReviewWords();
  const { locale } = useReader();
  const field = useId();
  const echo = useId();
  const looked = useLookup(props);
  const reading = readTyped(value);
  const said = echoDate(value, reading, looked, locale, words);
  const offers =
    reading.kind === "choice"
      ? { legend: undefined, dates: reading.dates }
      : reading.kind === "unread" && reading.instead !== undefined && looked.date === undefined
        ? { legend: words.date.didYouMean, dates: [reading.instead] }
        : undefined;
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
      {offers === undefined ? undefined : (
        <fieldset className="alternatives" aria-label={offers.legend ?? said.text}>
          {offers.legend === undefined ? undefined : <legend>{offers.legend}</legend>}
          {offers.dates.map((date) => (
            <button key={date} type="button" className="button" onClick={() => onChange(date)}>
              {describeEdtf(date, locale, { weekday: true })}
            </button>
          ))}
        </fieldset>
      )}
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

const PAUSE_MS = 250;

/** What is known of a phrase: its date, or that it has none. */
interface Lookup {
  readonly isKnown: boolean;
  readonly date: string | undefined;
}

/** Looks up, after a pause in the typing, what is no date by itself. */
function useLookup({ desk, value, article }: EdtfFieldProps): Lookup {
  const { locale } = useReader();
  const phrases = useStore(desk.store, (state) => state.phrases);
  const isOpen = isPhrase(readTyped(value));
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => void desk.askPhrase(value, article, locale), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [desk, value, article, locale, isOpen]);
  const key = phraseKey(article, value);
  return isOpen
    ? { isKnown: phrases.has(key), date: phrases.get(key) }
    : { isKnown: true, date: undefined };
}

/** What a date field says of what stands in it. */
export function echoDate(
  value: string,
  reading: DateReading,
  looked: Lookup,
  locale: Locale,
  words: ReviewWords,
): { readonly text: string; readonly isWrong: boolean } {
  const { date } = words;
  const written = value.trim();
  switch (reading.kind) {
    case "empty":
      return { text: date.hint, isWrong: false };
    case "date":
      return { text: describeRead(reading.edtf, locale, words), isWrong: false };
    case "choice":
      return { text: date.choose(written), isWrong: true };
    case "unread":
      if (looked.date !== undefined) {
        return { text: describeRead(looked.date, locale, words), isWrong: false };
      }
      return looked.isKnown
        ? { text: describeProblem(reading.problem, written, locale, words), isWrong: true }
        : { text: date.looking, isWrong: false };
  }
}

function describeProblem(
  problem: DateProblem,
  written: string,
  locale: Locale,
  { date }: ReviewWords,
): string {
  switch (problem.kind) {
    case "days":
      return date.days(describeEdtf(problem.month, locale), problem.days);
    case "month":
      return date.noMonth(problem.month);
    case "order":
      return date.order;
    case "other":
      return date.unreadable(written);
  }
}

/** In words, and from when to when where it is more than a day. */
function describeRead(edtf: string, locale: Locale, { date }: ReviewWords): string {
  const understood = date.understood(describeEdtf(edtf, locale, { weekday: true }));
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return understood;
  const { earliest, latest } = printBounds(parsed.value);
  if (earliest === edtf && latest === edtf) return understood;
  const [from, to] = [earliest, latest].map((bound) =>
    bound === undefined ? undefined : describeEdtf(bound, locale),
  );
  if (from !== undefined && to !== undefined) {
    return from === to ? understood : `${understood} ${date.between(from, to)}`;
  }
  if (from !== undefined) return `${understood} ${date.from(from)}`;
  return to === undefined ? understood : `${understood} ${date.to(to)}`;
}
