import type { Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { explainAgreement } from "#core/words";

/** What each source says of when, where they do not say the same; "" where they do or there is one. */
export function tellDifference(
  timeline: Timeline,
  event: TimelineEvent,
  locale: DateLocale,
): string {
  const isSame = event.agreement === "single" || event.agreement === "same";
  return isSame ? "" : explainAgreement(event, timeline, locale);
}
