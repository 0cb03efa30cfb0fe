import { boundsOfReading, type EventReading } from "#core/model";
import { type Bounds, containsBounds, parseEdtf } from "#core/time";

/**
 * How a date stands to the one that the words give: `vaguer` when it leaves more open than the words, `finer` when it
 * says more than they do, `other` when it is another time or another kind of date. A day that may be any of a week is
 * a finer word for it; but what happened once is no finer word for what lasted, nor a stretch of time a vaguer one for a
 * time within it (“since 2022” for “in 2022”). Two ways of writing that allow the same time still say different things.
 */
export type ReadingComparison = "same" | "vaguer" | "finer" | "other";

export function compareReadings(chosen: EventReading, given: EventReading): ReadingComparison {
  if (chosen.date === given.date && chosen.partOfDay === given.partOfDay) return "same";
  if (isLasting(chosen) !== isLasting(given)) return "other";
  const mine = boundsOfReading(chosen);
  const theirs = boundsOfReading(given);
  if (isSame(mine, theirs)) return "other";
  if (containsBounds(mine, theirs)) return "vaguer";
  return containsBounds(theirs, mine) ? "finer" : "other";
}

/** Whether the date is of something that lasted: an EDTF interval, as from one day to another, “since” or “until”. */
export function isLasting({ date }: EventReading): boolean {
  const parsed = parseEdtf(date);
  return parsed.ok && parsed.value.kind === "interval";
}

function isSame(a: Bounds, b: Bounds): boolean {
  return containsBounds(a, b) && containsBounds(b, a);
}
