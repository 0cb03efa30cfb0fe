import type { DateLocale } from "#core/time";
import type { ScrollPast } from "#view";

function isApple({ platform }: Navigator): boolean {
  return /^(?:Mac|iP)/u.test(platform);
}

/** What to do to zoom: a few words, for the header of an embed and for the hint over its drawing. */
export function describeZoom(locale: DateLocale, by: ScrollPast, navigator: Navigator): string {
  const isNorwegian = locale === "nb";
  if (by === "touch") return isNorwegian ? "To fingre for å zoome" : "Two fingers to zoom";
  const key = isApple(navigator) ? "⌘" : "Ctrl";
  return isNorwegian ? `${key} + rulling for å zoome` : `${key} + scroll to zoom`;
}

/**
 * For a timeline's `onScrollPast`: says it once in the life of a page, however many timelines share it, and by each way
 * of moving only the first time that any was met.
 */
export function createZoomHint(
  navigator: Navigator,
): (locale: DateLocale, by: ScrollPast) => string | undefined {
  let isSaid = false;
  return (locale, by) => {
    if (isSaid) return undefined;
    isSaid = true;
    return describeZoom(locale, by, navigator);
  };
}
