import type { Timeline, TimelineEvent } from "#core/model";
import { describeWhen, type Locale, localText, placeOf } from "#core/words";
import { foldText } from "../find/fold.ts";

/** The events that hold every word of a search, in what is said of them, in the reader's language or in quotations. */
export function findEvents(
  { events }: Pick<Timeline, "events">,
  query: string,
  locale: Locale,
): readonly TimelineEvent[] {
  const words = fold(query).split(/\s+/u);
  return events.filter((event) => {
    const text = fold(
      [
        localText(event.title, locale),
        localText(event.summary, locale),
        placeOf(event, locale),
        describeWhen(event, locale),
        ...event.mentions.map(({ exact = "" }) => exact),
      ].join("\n"),
    );
    return words.every((word) => text.includes(word));
  });
}

const fold = (text: string): string => foldText(text.trim(), "loose").text;
