import type { LocalText } from "#core/model";
import type { DateLocale } from "#core/time";

/** The text in the reader's language, else in English, else in whatever language there is. */
export function localText(text: LocalText | undefined, locale: DateLocale): string {
  if (text === undefined) return "";
  return text[locale] ?? text.en ?? Object.values(text)[0] ?? "";
}
