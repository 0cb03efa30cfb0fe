import type { TimelineEvent } from "#core/model";
import { describeEdtf, type Locale, wordsFor } from "#core/words";

export interface EventGroup {
  readonly heading: string;
  readonly events: readonly TimelineEvent[];
}

/**
 * Neighbouring events under one heading: their month where they lie within one, else the year they begin in. One whose
 * beginning is not stated stands where it is ordered, at its end; one with neither under a heading that says so.
 */
export function groupByTime(
  events: readonly TimelineEvent[],
  locale: Locale,
): readonly EventGroup[] {
  const groups: { key: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const key = keyOf(event);
    const last = groups.at(-1);
    if (last?.key === key) last.events.push(event);
    else groups.push({ key, events: [event] });
  }
  return groups.map(({ key, events: own }) => ({
    heading: key === "" ? wordsFor(locale).list.noBeginning : describeEdtf(key, locale),
    events: own,
  }));
}

function keyOf({ earliest, latest = "" }: Pick<TimelineEvent, "earliest" | "latest">): string {
  if (earliest === undefined) return keyOf({ earliest: latest, latest });
  const month = /^-?\d{4}-\d{2}/u.exec(earliest)?.[0];
  if (month !== undefined && latest.startsWith(month)) return month;
  return /^-?\d{4}/u.exec(earliest)?.[0] ?? earliest;
}
