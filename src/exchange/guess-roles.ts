import type { ColumnStats } from "./column-stats.ts";
import { createDateReader } from "./date-reader.ts";
import type { Role } from "./table-plan.ts";

export interface Guessing {
  readonly stats: readonly ColumnStats[];
  readonly rows: readonly (readonly string[])[];
  /** False when the column or the role is taken. */
  readonly give: (index: number, role: Role) => boolean;
  readonly hasStart: () => boolean;
  readonly has: (role: Role) => boolean;
}

/** Roles from what cells hold, for what the names left open. */
export function guessRoles(guessing: Guessing): void {
  if (!guessing.hasStart()) guessDates(guessing);
  guessLink(guessing);
  guessTitle(guessing);
  guessCategory(guessing);
}

/** The columns of plain dates, the fullest first; else one of years. A second that is never before the first is the end. */
function guessDates({ stats, rows, give }: Guessing): void {
  const dated = [...stats.entries()]
    .filter(([, own]) => own.filled > 0 && own.plainDateShare >= 0.8)
    .sort(([, a], [, b]) => b.filled - a.filled)
    .map(([index]) => index);
  const [first, second] = dated;
  if (first === undefined) {
    const year = stats.findIndex((own) => own.filled > 0 && own.yearShare >= 0.9);
    if (year >= 0) give(year, "year");
    return;
  }
  if (second === undefined) {
    give(first, "date");
    return;
  }
  const [a, b] = first < second ? [first, second] : [second, first];
  const isRange = rows.every((row) => isInOrder(row[a] ?? "", row[b] ?? ""));
  if (isRange) {
    give(a, "start");
    give(b, "end");
  } else give(first, "date");
}

function isInOrder(first: string, second: string): boolean {
  const a = createDateReader({}).read(first);
  const b = createDateReader({}).read(second);
  return typeof a === "string" || typeof b === "string" || a.start < b.end;
}

function guessLink({ stats, give }: Guessing): void {
  const index = stats.findIndex((own) => own.filled > 0 && own.linkShare >= 0.8);
  if (index >= 0) give(index, "url");
}

function isText(own: ColumnStats): boolean {
  return (
    own.filled > 0 &&
    own.numberShare < 0.5 &&
    own.linkShare < 0.5 &&
    own.plainDateShare < 0.5 &&
    own.clockShare < 0.5
  );
}

/** The text column with the longest cells of those that seldom repeat. */
function guessTitle({ stats, give, has }: Guessing): void {
  if (has("title")) return;
  const ranked = [...stats.entries()]
    .filter(([, own]) => isText(own) && own.distinct.length > own.filled / 2)
    .sort(([, a], [, b]) => b.meanLength - a.meanLength);
  for (const [index] of ranked) if (give(index, "title")) return;
}

/** The first text column with few values that repeat. */
function guessCategory({ stats, give, has }: Guessing): void {
  if (has("category")) return;
  for (const [index, own] of stats.entries()) {
    const { length } = own.distinct;
    const repeats = length >= 2 && length <= 12 && length <= own.filled / 3;
    if (isText(own) && repeats && own.meanLength < 40 && give(index, "category")) return;
  }
}
