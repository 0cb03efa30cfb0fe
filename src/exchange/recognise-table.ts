import { assignRoles } from "./assign-roles.ts";
import { isPlainDate, measureColumn } from "./column-stats.ts";
import { createOrderEvidence, settlePlan } from "./order-evidence.ts";
import { tidyCell } from "./read-date.ts";
import type { Recognition } from "./recognition.ts";
import type { ColumnPlan, DateOrder, Role, TablePlan } from "./table-plan.ts";
import { findWidth } from "./table-width.ts";

/** More rows than these tell nothing more. */
const MOST_ROWS = 500;
const MOST_SAMPLES = 4;
const LONGEST_SAMPLE = 200;
const WHOLE_DATES: ReadonlySet<Role> = new Set(["date", "start", "end"]);

/**
 * What a table seems to be, from its header and some rows (a few hundred are enough): first by the names of known data
 * sets, then by names in English, Norwegian and German, and where names say nothing by what the cells hold. A name whose
 * cells are something else does not count. Never throws.
 */
export function recogniseTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Recognition {
  const seen = rows.slice(0, MOST_ROWS);
  const width = findWidth(header.length, seen);
  const places = Array.from({ length: width }, (_, index) => index);
  const stats = places.map((index) => measureColumn(seen.map((row) => row[index] ?? "")));
  const isHeaderless = stats.some(
    ({ plainDateShare }, index) =>
      plainDateShare >= 0.8 && isPlainDate(tidyCell(header[index] ?? "")),
  );
  const names = places.map((index) => (isHeaderless ? "" : tidyCell(header[index] ?? "")));
  const { roles, shape, precisionScheme, countsYears } = assignRoles(names, stats, seen);
  const columns = places.map((index): ColumnPlan => {
    const role = roles.get(index);
    return {
      name: names[index] || `#${index + 1}`,
      ...(role === undefined ? {} : { role }),
      ...(stats[index]?.isSerial === true ? { isSerial: true } : {}),
    };
  });
  const draft: TablePlan = {
    columns,
    ...(precisionScheme === undefined ? {} : { precisionScheme }),
    ...(countsYears ? { countsYears } : {}),
    decimalComma: hasDecimalComma(seen),
  };

  const dated = places.filter((index) => isWholeDate(columns[index]));
  const evidence = createOrderEvidence(dated);
  for (const row of isHeaderless ? [header, ...seen] : seen) evidence.take(row);
  const orders = evidence.decide();
  const shortYears = evidence.decideShortYears();
  return {
    plan: settlePlan(draft, evidence),
    samples: stats.map(({ distinct }) =>
      distinct.slice(0, MOST_SAMPLES).map((cell) => cell.slice(0, LONGEST_SAMPLE)),
    ),
    undecided: dated.filter((index) => isOpen(orders.get(index)) || shortYears.has(index)),
    ...(shape === undefined ? {} : { shape }),
    isHeaderless,
  };
}

function isOpen(order: DateOrder | "undecided" | "contradicting" | undefined): boolean {
  return order === "undecided" || order === "contradicting";
}

function isWholeDate(column: ColumnPlan | undefined): boolean {
  return column?.role !== undefined && WHOLE_DATES.has(column.role);
}

const COMMA_NUMBER = /^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:[. \u00a0]\d{3})+,\d+)$/;
const POINT_NUMBER = /^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+)$/;

/** Numbers with three digits after their only mark (1,234) are evidence for neither. */
function hasDecimalComma(rows: readonly (readonly string[])[]): boolean {
  let commas = 0;
  let points = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (cell.length > 24) continue;
      if (COMMA_NUMBER.test(cell.trim())) commas += 1;
      else if (POINT_NUMBER.test(cell.trim())) points += 1;
    }
  }
  return commas > points;
}
