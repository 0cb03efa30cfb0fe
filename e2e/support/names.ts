/** What the collection calls its events and categories, so that a test need not know the author's words. */
import type { Locale } from "#core/words";
import { findEvent, readTimeline } from "./site.ts";

export function nameEvent(id: string, locale: Locale = "en"): string {
  return findEvent(readTimeline(), id).title[locale] ?? "";
}

export function nameCategory(id: string, locale: Locale = "en"): string {
  return readTimeline().categories.find((category) => category.id === id)?.label[locale] ?? "";
}
