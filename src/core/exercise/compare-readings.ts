import { boundsOfReading, type EventReading } from "#core/model";
import { containsBounds } from "#core/time";

/**
 * How a date stands to the one that the words give: `vaguer` when it leaves more open than the words, `finer` when it
 * says more than they do, `other` when it is another time.
 */
export type ReadingComparison = "same" | "vaguer" | "finer" | "other";

export function compareReadings(chosen: EventReading, given: EventReading): ReadingComparison {
  if (chosen.date === given.date && chosen.partOfDay === given.partOfDay) return "same";
  const mine = boundsOfReading(chosen);
  const theirs = boundsOfReading(given);
  if (containsBounds(mine, theirs)) return "vaguer";
  return containsBounds(theirs, mine) ? "finer" : "other";
}
