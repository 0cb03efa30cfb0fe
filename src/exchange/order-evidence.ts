import { decideOrder } from "./read-numbers.ts";
import { decideShortYearsFrom } from "./short-years.ts";
import type { DateOrder, TablePlan } from "./table-plan.ts";

/** Evidence on how dates are written, gathered over many rows. */
export interface OrderEvidence {
  take(cells: readonly string[]): void;
  /**
   * Per column that holds cells like `01/02/2003`. `undecided`: each allows both readings; `contradicting`: some can only
   * be day-first and some only month-first. A file is written in one way: what some columns decide holds for the
   * undecided ones.
   */
  decide(): ReadonlyMap<number, DateOrder | "undecided" | "contradicting">;
  /** Per column the first cells that allow both readings: what a person is asked about. */
  listExamples(): ReadonlyMap<number, readonly string[]>;
  /** Per column with two-digit years: the first of the hundred years they lie in. */
  decideShortYears(): ReadonlyMap<number, number>;
}

interface ColumnEvidence {
  dayFirst: number;
  monthFirst: number;
  /** Cells that allow both, the first few of them. */
  readonly ambiguous: Set<string>;
  readonly shortYears: Set<number>;
}

const MOST_EXAMPLES = 4;
const HYPHEN = 45;
/** 31.12.2015, 31/12/15; a time may follow. */
const NUMBERS = /^\s*(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?![\d])/;
/** 9-Feb-68 and Feb 9, 68. */
const NAMED = /\p{L}[-.,/ ]*(?:\d{1,2}(?:st|nd|rd|th)?,? +)?['’]?(\d{4}|\d{2})\s*$/u;

export function createOrderEvidence(columns: readonly number[]): OrderEvidence {
  const all = new Map<number, ColumnEvidence>(
    columns.map((column) => [
      column,
      { dayFirst: 0, monthFirst: 0, ambiguous: new Set(), shortYears: new Set() },
    ]),
  );
  const lastCells = new Map<number, string>();
  let latestYear: number | undefined;

  return {
    take(cells) {
      for (const [column, evidence] of all) {
        const cell = cells[column];
        if (cell === undefined || cell === lastCells.get(column)) continue;
        lastCells.set(column, cell);
        if (isIso(cell)) takeYear(cell.slice(0, 4), evidence);
        else takeCell(cell, evidence);
      }
    },
    decide() {
      const decided = new Map<number, DateOrder | "undecided" | "contradicting">();
      for (const [column, evidence] of all) {
        const order = decideColumn(evidence);
        if (order !== undefined) decided.set(column, order);
      }
      const orders = new Set([...decided.values()].filter(isOrder));
      const [shared] = orders;
      if (orders.size === 1 && shared !== undefined) {
        for (const [column, order] of decided) {
          if (order === "undecided") decided.set(column, shared);
        }
      }
      return decided;
    },
    listExamples: () =>
      new Map([...all].map(([column, { ambiguous }]) => [column, [...ambiguous]])),
    decideShortYears() {
      const windows = new Map<number, number>();
      for (const [column, { shortYears }] of all) {
        const from = decideShortYearsFrom(shortYears, latestYear);
        if (from !== undefined) windows.set(column, from);
      }
      return windows;
    },
  };

  function takeCell(cell: string, evidence: ColumnEvidence): void {
    const [, a, mark, b, year] = NUMBERS.exec(cell) ?? [];
    if (year === undefined) {
      const named = NAMED.exec(cell)?.[1];
      if (named !== undefined) takeYear(named, evidence);
      return;
    }
    takeYear(year, evidence);
    const first = Number(a);
    const second = Number(b);
    const order = decideOrder(first, second);
    if (first === second) return;
    if (order === "day-first" && second <= 12) evidence.dayFirst += 1;
    else if (order === "month-first") evidence.monthFirst += 1;
    else if (order === undefined && mark !== "." && evidence.ambiguous.size < MOST_EXAMPLES) {
      evidence.ambiguous.add(cell.trim());
    }
  }

  function takeYear(text: string, evidence: ColumnEvidence): void {
    const year = Number(text);
    if (text.length === 2) evidence.shortYears.add(year);
    else latestYear = Math.max(latestYear ?? year, year);
  }
}

function isIso(cell: string): boolean {
  return cell.charCodeAt(4) === HYPHEN && /^\d{4}/.test(cell);
}

function isOrder(order: DateOrder | "undecided" | "contradicting"): order is DateOrder {
  return order === "day-first" || order === "month-first";
}

function decideColumn({
  dayFirst,
  monthFirst,
  ambiguous,
}: ColumnEvidence): DateOrder | "undecided" | "contradicting" | undefined {
  if (dayFirst > 0 && monthFirst > 0) return "contradicting";
  if (dayFirst > 0) return "day-first";
  if (monthFirst > 0) return "month-first";
  return ambiguous.size > 0 ? "undecided" : undefined;
}

/** The plan with what the evidence decides; what it leaves undecided stays as it was. */
export function settlePlan(plan: TablePlan, evidence: OrderEvidence): TablePlan {
  const orders = evidence.decide();
  const windows = evidence.decideShortYears();
  const columns = plan.columns.map((column, index) => {
    const order = orders.get(index);
    const shortYearsFrom = windows.get(index);
    return {
      ...column,
      ...(order !== undefined && isOrder(order) ? { dateOrder: order } : {}),
      ...(shortYearsFrom === undefined ? {} : { shortYearsFrom }),
    };
  });
  return { ...plan, columns };
}
