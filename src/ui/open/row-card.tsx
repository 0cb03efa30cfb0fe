import { Fragment } from "react";
import { dateOfRow, describeRowDate, readText } from "#exchange";
import type { OpenedTable } from "#load";
import { CategoryDot } from "../parts/category-dot.tsx";
import { Icon } from "../parts/icon.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { nameRow } from "./create-table-index.ts";
import { findWebAddress } from "./find-web-address.ts";
import { categoryOfRow } from "./name-categories.ts";
import { isDateColumn, RowCells } from "./row-cells.tsx";
import type { TableSource } from "./stages.ts";
import { useFileRow } from "./use-file-row.ts";
import { useOpenWords } from "./use-open-words.ts";
import type { TableDesk } from "./use-table.ts";

interface RowCardProps {
  readonly source: TableSource;
  readonly opened: OpenedTable;
  /** The event's row in the table. */
  readonly row: number;
  readonly desk: TableDesk;
  readonly onClose: (() => void) | undefined;
}

/** An event of a table: when, what, and the row of the file it was read from. */
export function RowCard({ source, opened, row, desk, onClose }: RowCardProps) {
  const { locale } = useReader();
  const words = useWords();
  const own = useOpenWords();
  const { table } = opened;
  const category = table.category[row] ?? 0;
  const place = table.places === undefined ? "" : readText(table.places, row);
  const meta = [categoryOfRow({ source, opened }, row, locale), place].filter(
    (part) => part !== "",
  );
  return (
    <article className={`event-card category-${category % 8}`}>
      <p className="event-meta">
        <CategoryDot />
        <span>
          <span className="event-when">{describeRowDate(table, row, locale)}</span>
          {meta.map((part) => (
            <Fragment key={part}> · {part}</Fragment>
          ))}
        </span>
      </p>
      <h2 className="event-title">{nameRow(table, row, locale)}</h2>
      <p className="row-date">
        {own.table.edtf} <code>{dateOfRow(table, row).edtf}</code>
      </p>
      <nav className="event-nav" aria-label={words.event.panel}>
        <button
          type="button"
          className="button"
          disabled={!desk.canStep(-1)}
          onClick={() => desk.step(-1)}
        >
          <Icon name="back" /> {own.table.previous}
        </button>
        <button
          type="button"
          className="button"
          disabled={!desk.canStep(1)}
          onClick={() => desk.step(1)}
        >
          {own.table.next} <Icon name="forward" />
        </button>
        {onClose === undefined ? undefined : (
          <button type="button" className="button" onClick={onClose}>
            <Icon name="close" /> {words.event.close}
          </button>
        )}
      </nav>
      <FileRowPart source={source} row={row} />
    </article>
  );
}

interface FileRowPartProps {
  readonly source: TableSource;
  readonly row: number;
}

function FileRowPart({ source: { data, plan, inspection }, row }: FileRowPartProps) {
  const { table } = useOpenWords();
  const words = useWords();
  const read = useFileRow(data, row);
  if (read === undefined) return <p className="note">{words.site.loading}</p>;
  if (!read.ok) {
    return (
      <p className="open-failure" role="alert">
        {table.rowFailed}
      </p>
    );
  }
  const { line, cells } = read.value;
  const at = plan.columns.findIndex(({ role }) => role === "url");
  const url = findWebAddress(cells[at]);
  const dated = plan.columns.flatMap((column, place) => {
    const cell = cells[place]?.trim() ?? "";
    return isDateColumn(column) && cell !== "" ? [{ ...column, cell }] : [];
  });
  // How well a date is known is said of it.
  dated.sort((a, b) => Number(a.role === "precision") - Number(b.role === "precision"));
  return (
    <>
      {url === undefined ? undefined : (
        <p className="row-url">
          <a href={url} rel="noopener noreferrer" target="_blank">
            {table.openAddress} ({new URL(url).hostname}) <Icon name="outside" />
          </a>
        </p>
      )}
      <p className="row-from">
        {table.dateFrom(inspection.format === "json" ? table.record(line) : table.row(line))}
      </p>
      <ul className="row-quotes">
        {dated.map(({ name, cell }) => (
          <li key={name}>
            <span className="mention-quote">{words.quote(cell)}</span>{" "}
            <span className="row-quote-column">{name}</span>
          </li>
        ))}
      </ul>
      <RowCells caption={table.rowCaption} columns={plan.columns} cells={cells} />
    </>
  );
}
