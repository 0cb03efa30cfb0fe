import { boundsOfReading, type EventReading } from "#core/model";
import { type Bounds, containsBounds, parseEdtf } from "#core/time";

/**
 * How a date stands to the one that the words give: `vaguer` when it leaves more open than the words, `finer` when it
 * says more than they do, `other` when it is another time. A stretch of time is no vaguer word for a time within it
 * (“since 2022” for “in 2022”), and two ways of writing that allow the same time still say different things of it.
 */
export type ReadingComparison = "same" | "vaguer" | "finer" | "other";

export function compareReadings(chosen: EventReading, given: EventReading): ReadingComparison {
  if (chosen.date === given.date && chosen.partOfDay === given.partOfDay) return "same";
  const mine = boundsOfReading(chosen);
  const theirs = boundsOfReading(given);
  if (isSame(mine, theirs)) return "other";
  if (containsBounds(mine, theirs)) {
    return isInterval(chosen) && !isInterval(given) ? "other" : "vaguer";
  }
  return containsBounds(theirs, mine) ? "finer" : "other";
}

function isSame(a: Bounds, b: Bounds): boolean {
  return containsBounds(a, b) && containsBounds(b, a);
}

function isInterval({ date }: EventReading): boolean {
  const parsed = parseEdtf(date);
  return parsed.ok && parsed.value.kind === "interval";
}
