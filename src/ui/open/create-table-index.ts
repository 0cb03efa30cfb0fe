import { createColumnIndex, type EventIndex } from "#core/layout";
import { type Locale, openWordsFor } from "#core/words";
import { describeRowDate, type EventTable, readText, spanOfRow } from "#exchange";
import type { OpenedTable } from "#load";

/** What an event of a table is called: its title, else its place, else that it has none. */
export function nameRow(table: EventTable, row: number, locale: Locale): string {
  const title = readText(table.titles, row);
  if (title !== "") return title;
  const place = table.places === undefined ? "" : readText(table.places, row);
  return place === "" ? openWordsFor(locale).table.untitled : place;
}

/** The events of a table as the drawing wants them. An event's id is its row in the table. */
export function createTableIndex({ table, columns }: OpenedTable, locale: Locale): EventIndex {
  return createColumnIndex(columns, {
    titleAt: (row) => nameRow(table, row, locale),
    idAt: String,
    rowOf(id) {
      const row = Number(id);
      return Number.isInteger(row) && row >= 0 && row < table.length ? row : undefined;
    },
    dateAt: (row) => ({
      ...spanOfRow(table, row),
      when: describeRowDate(table, row, locale),
    }),
  });
}
