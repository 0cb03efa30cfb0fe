/** From which date in the story relative words count. */
import type { Unit } from "../expression.ts";
import type { Context } from "./context.ts";
import { readDate } from "./reading.ts";
import { firstDayOf, grainOf, printDayNumber, printEdtfStamp } from "./stamp.ts";
import { daysIn } from "./units.ts";

/** "The next day" counts from the last day told of, even when the year or month it lies in was named since. */
export function asFine(
  meaning: { readonly unit: Unit; readonly anchor: "written" | "narrative" },
  context: Context,
): Context {
  const day =
    context.narrativeDay === undefined ? undefined : firstDayOf(context.narrativeDay.stamp);
  if (day === undefined || !isTooFine(meaning, context)) return context;
  const bounds = readDate(printEdtfStamp(context.narrative?.stamp ?? {}));
  const value = printDayNumber(day);
  if (bounds?.earliest === undefined || bounds.latest === undefined) return context;
  if (value < bounds.earliest || value > bounds.latest) return context;
  return { ...context, narrative: context.narrativeDay };
}

/** After "in August 2021", "the day before" has no day to count from. */
export function isTooFine(
  { unit, anchor }: { readonly unit: Unit; readonly anchor: "written" | "narrative" },
  context: Context,
): boolean {
  if (anchor === "written" || daysIn(unit) === 0) return false;
  const { narrative } = context;
  if (narrative === undefined) return false;
  const grain = grainOf(narrative.stamp);
  const known = {
    time: 0,
    day: 0,
    week: 7,
    month: 28,
    season: 89,
    year: 365,
    decade: 3652,
    century: 36_524,
  };
  return daysIn(unit) < known[grain];
}
