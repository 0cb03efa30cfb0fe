import { type ByteRows, decodeCell } from "./byte-rows.ts";
import { createCategoryWriter } from "./categories.ts";
import { createDateWriter } from "./date-columns.ts";
import { isProblem } from "./date-source.ts";
import type { EventTable } from "./event-table.ts";
import { createImportanceWriter, createUsualImportance } from "./importance.ts";
import { createRowDates, findColumn } from "./row-dates.ts";
import type { RowProblem } from "./row-problem.ts";
import type { TablePlan } from "./table-plan.ts";
import { grow } from "./text-column.ts";
import { createTitleWriter, type TitleWriter } from "./title-writer.ts";

/** Builds an {@link EventTable} row by row. */
export interface TableBuilder {
  /**
   * Takes the next data row of the file. `line` is its line or row number in the file, 1-based. Returns why the row is
   * not on the timeline, or undefined when it is. Missing cells are empty ones.
   */
  add(cells: readonly string[], line: number): RowProblem | undefined;
  /** Whether `addBytes` can take any row at all. */
  readonly takesBytes: boolean;
  /**
   * As `add`, for a row with a cell for each column of the plan, the first being `first`. False, and nothing is done,
   * when the row has to be given to `add`: there is something wrong with its date, or its end is open.
   */
  addBytes(rows: ByteRows, first: number): boolean;
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
  const titles = createTitleWriter();
  const places = placeAt === undefined ? undefined : createTitleWriter();
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
    takesBytes: dates.readBytes !== undefined,
    add(cells) {
      const date = dates.read(cells);
      if (isProblem(date)) {
        taken += 1;
        return date;
      }
      dateWriter.write(date);
      const place = cellAt(cells, placeAt);
      const category = cellAt(cells, categoryAt);
      titles.write(cellAt(cells, titleAt), place, category);
      places?.write(place, "", "");
      categories.write(category);
      importance.write(cellAt(cells, important?.index));
      countRow();
      return undefined;
    },
    addBytes(own, first) {
      const date = dates.readBytes?.(own, first);
      if (date === undefined) return false;
      dateWriter.write(date);
      if (!writeTitleBytes(titles, own, first, titleAt)) {
        titles.write(
          textAt(own, first, titleAt),
          textAt(own, first, placeAt),
          textAt(own, first, categoryAt),
        );
      }
      if (places !== undefined && !writeTitleBytes(places, own, first, placeAt)) {
        places.write(textAt(own, first, placeAt), "", "");
      }
      if (categoryAt === undefined) categories.write("");
      else categories.writeCell(own, first + categoryAt);
      importance.writeCell(own, first + (important?.index ?? 0));
      countRow();
      return true;
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

  function countRow(): void {
    if (rows === dataRow.length) dataRow = grow(dataRow, rows + 1);
    dataRow[rows] = taken;
    taken += 1;
    rows += 1;
  }
}

function writeTitleBytes(
  titles: TitleWriter,
  { bytes, starts, ends }: ByteRows,
  first: number,
  index: number | undefined,
): boolean {
  if (index === undefined) return false;
  const cell = first + index;
  return titles.writeBytes(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
}

function textAt(rows: ByteRows, first: number, index: number | undefined): string {
  return index === undefined ? "" : decodeCell(rows, first + index);
}

function cellAt(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? "" : (cells[index] ?? "");
}
