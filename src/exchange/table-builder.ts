import { createCategoryWriter } from "./categories.ts";
import { createDateWriter } from "./date-columns.ts";
import { isProblem } from "./date-source.ts";
import type { EventTable } from "./event-table.ts";
import { createImportanceWriter, createUsualImportance } from "./importance.ts";
import { createRowDates, findColumn } from "./row-dates.ts";
import type { RowProblem } from "./row-problem.ts";
import type { TablePlan } from "./table-plan.ts";
import { createTextWriter, grow } from "./text-column.ts";
import { makeTitle } from "./title.ts";

/** Builds an {@link EventTable} row by row. */
export interface TableBuilder {
  /**
   * Takes the next data row of the file. `line` is its line or row number in the file, 1-based. Returns why the row is
   * not on the timeline, or undefined when it is. Missing cells are empty ones.
   */
  add(cells: readonly string[], line: number): RowProblem | undefined;
  /** How many rows were added, the broken ones not counted. */
  readonly rows: number;
  /** Once, at the end. */
  finish(): EventTable;
}

/**
 * A builder for a plan with a date column (`checkPlan`). Rows become columns at once; no row is kept. A row without a
 * title is named by its place, else by its category. Times of day that are midnight in every row are no times: the
 * dates are days.
 */
export function createTableBuilder(plan: TablePlan): TableBuilder {
  const dates = createRowDates(plan);
  const dateWriter = createDateWriter();
  const titleAt = findColumn(plan, "title")?.index;
  const placeAt = findColumn(plan, "place")?.index;
  const categoryAt = findColumn(plan, "category")?.index;
  const important = findColumn(plan, "importance");
  const titles = createTextWriter();
  const places = placeAt === undefined ? undefined : createTextWriter();
  const categories = createCategoryWriter();
  const importance =
    important === undefined
      ? createUsualImportance()
      : createImportanceWriter(important.name, plan.decimalComma);
  let dataRow = new Uint32Array(1 << 12);
  let taken = 0;
  let rows = 0;

  return {
    get rows() {
      return rows;
    },
    add(cells) {
      const at = taken;
      taken += 1;
      const date = dates.read(cells);
      if (isProblem(date)) return date;
      dateWriter.write(date);
      const place = makeTitle(cellAt(cells, placeAt));
      const category = cellAt(cells, categoryAt);
      titles.write(makeTitle(cellAt(cells, titleAt)) || place || makeTitle(category));
      places?.write(place);
      categories.write(category);
      importance.write(cellAt(cells, important?.index));
      if (rows === dataRow.length) dataRow = grow(dataRow, rows + 1);
      dataRow[rows] = at;
      rows += 1;
      return undefined;
    },
    finish() {
      return {
        length: rows,
        ...dateWriter.finish(dates.watch.hasClock),
        ...categories.finish(),
        ...importance.finish(),
        titles: titles.finish(),
        places: places?.finish(),
        dataRow: dataRow.slice(0, rows),
      };
    },
  };
}

function cellAt(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? "" : (cells[index] ?? "");
}
