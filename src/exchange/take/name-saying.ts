import type { Mention, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { nameMentionSource, speakerOf, takeWordsFor } from "#core/words";

/** Who says what a mention quotes, and where: "Daily", or "the embassy, quoted in Daily". */
export function nameSaying(mention: Mention, timeline: Timeline, locale: DateLocale): string {
  const source = nameMentionSource(mention, timeline, locale);
  const speaker = speakerOf(mention, locale);
  const { quotedIn, citedIn } = takeWordsFor(locale);
  const role = mention.exact === undefined ? citedIn : quotedIn;
  return speaker === "" ? source : `${speaker}, ${role} ${source}`;
}
