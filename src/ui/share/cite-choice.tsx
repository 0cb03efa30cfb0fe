import type { Mention, Timeline } from "#core/model";
import {
  type CitedName,
  citePanelWordsFor,
  describeWhen,
  type Locale,
  nameMentionSource,
  titleOf,
  wordsFor,
} from "#core/words";
import { useReader } from "../parts/reader.ts";
import { LanguageField } from "./language-field.tsx";
import type { Cited } from "./make-citation.ts";

const KINDS: readonly CitedName[] = ["collection", "event", "passage"];
/** Longer quotations are told apart by their beginnings. */
const MOST_LETTERS = 70;

interface CiteChoiceProps {
  readonly timeline: Timeline;
  readonly cited: Cited;
  readonly onChoose: (cited: Cited) => void;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
}

/** What is cited, and in which language. */
export function CiteChoice({ timeline, cited, onChoose, locale, onLocale }: CiteChoiceProps) {
  const words = citePanelWordsFor(useReader().locale);
  const { what, event, number } = cited;
  return (
    <div className="share-options">
      <label>
        {words.what}
        <select
          className="select"
          value={what}
          onChange={({ target }) => {
            onChoose({ ...cited, what: KINDS.find((kind) => kind === target.value) ?? "event" });
          }}
        >
          {KINDS.filter((kind) => kind === "collection" || event !== undefined).map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <LanguageField label={words.language} value={locale} onChange={onLocale} />
      {what === "collection" || event === undefined ? undefined : (
        <EventField
          timeline={timeline}
          value={event.id}
          onChange={(id) => {
            const chosen = timeline.events.find((known) => known.id === id);
            onChoose({ ...cited, event: chosen ?? event, number: 1 });
          }}
        />
      )}
      {what !== "passage" || event === undefined ? undefined : (
        <PassageField
          timeline={timeline}
          mentions={event.mentions}
          value={number}
          onChange={(chosen) => onChoose({ ...cited, number: chosen })}
        />
      )}
      <p className="note">{words.kindNotes[what]}</p>
    </div>
  );
}

interface EventFieldProps {
  readonly timeline: Timeline;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function EventField({ timeline, value, onChange }: EventFieldProps) {
  const { locale } = useReader();
  return (
    <label className="share-wide">
      {citePanelWordsFor(locale).event}
      <select className="select" value={value} onChange={({ target }) => onChange(target.value)}>
        {timeline.events.map((event) => (
          <option key={event.id} value={event.id}>
            {titleOf(event, locale)} ({describeWhen(event, locale, "short")})
          </option>
        ))}
      </select>
    </label>
  );
}

interface PassageFieldProps {
  readonly timeline: Timeline;
  readonly mentions: readonly Mention[];
  readonly value: number;
  readonly onChange: (number: number) => void;
}

function PassageField({ timeline, mentions, value, onChange }: PassageFieldProps) {
  const { locale } = useReader();
  const nameMention = (mention: Mention) => {
    const source = nameMentionSource(mention, timeline, locale);
    const { exact } = mention;
    if (exact === undefined) return source;
    const letters = [...exact];
    const text = letters.slice(0, MOST_LETTERS).join("");
    return `${source}: ${wordsFor(locale).quote(letters.length > MOST_LETTERS ? `${text} …` : text)}`;
  };
  return (
    <label className="share-wide">
      {citePanelWordsFor(locale).passage}
      <select
        className="select"
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {mentions.map((mention, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an event's mentions are counted.
          <option key={index} value={index + 1}>
            {nameMention(mention)}
          </option>
        ))}
      </select>
    </label>
  );
}
