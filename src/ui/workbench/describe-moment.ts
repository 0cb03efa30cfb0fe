import type { Locale } from "#core/words";

/** A moment of the reader's own clock, in words. */
export function describeMoment(time: number, locale: Locale): string {
  const tag = locale === "nb" ? "nb-NO" : "en-GB";
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" }).format(time);
}
