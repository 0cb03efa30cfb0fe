import type { Mention, TimelineEvent } from "#core/model";
import { type DateLocale, describeDate, type PartOfDay, parseEdtf } from "#core/time";
import type { Dated } from "./date-kind.ts";
import { localText } from "./local-text.ts";

/** `long`: "Friday 22 March 2024" in sentences and headings · `short`: "22 Mar 2024" in columns. */
export type DateForm = "long" | "short";

/**
 * An EDTF string in words. A string that does not parse is shown as it stands: the data was checked when it was
 * published, and an unreadable date is better seen than hidden.
 */
export function describeEdtf(
  text: string,
  locale: DateLocale,
  options: {
    readonly form?: DateForm;
    readonly weekday?: boolean;
    readonly partOfDay?: PartOfDay | undefined;
  } = {},
): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return text;
  const { form = "long", weekday = false, partOfDay } = options;
  return describeDate(parsed.value, locale, {
    form,
    weekday,
    ...(partOfDay === undefined ? {} : { partOfDay }),
  });
}

/** When an event was or what a mention says of it, in words: "Friday 22 March 2024, evening". */
export function describeWhen(
  { date, partOfDay }: Dated,
  locale: DateLocale,
  form: DateForm = "long",
): string {
  return describeEdtf(date, locale, { form, weekday: form === "long", partOfDay });
}

/** An event's or category's text in the reader's language. */
export function titleOf(event: TimelineEvent, locale: DateLocale): string {
  return localText(event.title, locale);
}

/** Who says it, in the reader's language; "" when that is not said. */
export function speakerOf(mention: Mention, locale: DateLocale): string {
  return mention.attributedToLabel === undefined
    ? (mention.attributedTo ?? "")
    : localText(mention.attributedToLabel, locale);
}

/** How many mentions quote an article; external ones are not counted. */
export function countQuotations(mentions: readonly Mention[]): number {
  return mentions.filter((mention) => mention.exact !== undefined).length;
}

/** Where an event was, in the reader's language; "" when that is not said. */
export function placeOf(event: TimelineEvent, locale: DateLocale): string {
  return event.placeLabel === undefined ? (event.place ?? "") : localText(event.placeLabel, locale);
}
