import { type Bounds, DAY_MS, instant, printSpan } from "#core/time";
import { describeEdtf, type Locale } from "#core/words";

/** Ends this near to where they are make a range that is easier to say. */
const SHARE_OF_LENGTH = 1 / 100;

/** A visible range in words, in whole days at the finest: "March 2024", "2015–2024". */
export function describeView(view: Bounds, locale: Locale): string {
  const start = instant(Math.floor(view.start / DAY_MS) * DAY_MS);
  const end = instant(Math.ceil(view.end / DAY_MS) * DAY_MS);
  return describeEdtf(printSpan({ start, end }, (end - start) * SHARE_OF_LENGTH), locale);
}
