import { assertUnreachable } from "#core/base";
import type { JoinReason } from "#core/extract";
import type { EventReading } from "#core/model";
import type { Find, ProjectEvent, ProjectMention } from "#core/project";
import {
  describeEdtf,
  type Locale,
  localText,
  type ReviewWords,
  type SurenessName,
  type TrayKindName,
} from "#core/words";

/** An event's title in the reader's language; said so where it has none. */
export function nameEvent(
  event: ProjectEvent | undefined,
  locale: Locale,
  words: ReviewWords,
): string {
  const title = localText(event?.title, locale);
  return title === "" ? words.list.untitled : title;
}

/** When an event was, in words. */
export function nameWhen(
  reading: EventReading | undefined,
  locale: Locale,
  words: ReviewWords,
): string {
  if (reading === undefined) return words.list.undated;
  const { date, partOfDay } = reading;
  return describeEdtf(date, locale, { weekday: true, partOfDay });
}

/** A name that may be in several languages. */
export function nameIn(name: ProjectEvent["place"], locale: Locale): string {
  return typeof name === "object" ? localText(name, locale) : (name ?? "");
}

const SURE_FROM = 0.8;
const LIKELY_FROM = 0.55;

/** A confidence of 0 to 1 in a word; undefined where a person has spoken. */
export function nameSureness(confidence: number | undefined): SurenessName | undefined {
  if (confidence === undefined) return undefined;
  if (confidence >= SURE_FROM) return "sure";
  return confidence >= LIKELY_FROM ? "likely" : "guess";
}

/** How sure the program is of an event as a whole: that it is one, and of the date of its first mention. A date that the words do not say, but their tense or the story around them, is never sure. */
export function surenessOfEvent(
  { confidence, status }: ProjectEvent,
  [first]: readonly ProjectMention[],
): SurenessName | undefined {
  if (status !== "proposed" || confidence?.event === undefined) return undefined;
  const { find } = first ?? {};
  if (first === undefined || find === undefined || first.isDateOwn === true) {
    return nameSureness(confidence.event);
  }
  const sureness = nameSureness(Math.min(confidence.event, find.confidence));
  return sureness === "sure" && (first.basis === "implied" || isGathered(find))
    ? "likely"
    : sureness;
}

/** Whether the date came by the tense of a verb, or from what was told before. */
function isGathered({ steps }: Find): boolean {
  return steps.some(
    (step) =>
      ((step.kind === "fill" || step.kind === "weekday") &&
        (step.by === "tense" || step.by === "nearest")) ||
      (step.kind === "fill" && step.by === "narrative") ||
      (step.kind === "anchor" && step.to !== "written"),
  );
}

/** Why a find lies in the tray. */
export function kindOfTray({ date, find }: ProjectMention): TrayKindName {
  if (date !== undefined) return "dated";
  if (find?.type === "DURATION") return "duration";
  if (find?.type === "SET") return "set";
  return find?.steps.some(({ kind }) => kind === "vague") === true ? "vague" : "undated";
}

/** Why two events may be one, in one sentence. */
export function explainJoin(
  reasons: readonly JoinReason[],
  locale: Locale,
  { join }: ReviewWords,
): string {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const parts = reasons.map((reason) => {
    switch (reason.kind) {
      case "same-date":
        return join.sameDate(describeEdtf(reason.date, locale));
      case "overlapping-date":
        return join.overlappingDate;
      case "near-date":
        return join.nearDate(reason.days);
      case "shared-names":
        return join.sharedNames(list.format(reason.names));
      case "shared-words":
        return join.sharedWords(list.format(reason.words), reason.words.length);
      case "same-place":
        return join.samePlace(reason.place);
      default:
        return assertUnreachable(reason);
    }
  });
  return join.because(list.format(parts));
}
