import { useState } from "react";
import type { ColumnPlan } from "#exchange";
import type { BrokenRow, OpenedTable } from "#load";
import { useReader } from "../parts/reader.ts";
import { describeBrokenRow } from "./describe-broken-row.ts";
import { RowCells } from "./row-cells.tsx";
import { useOpenWords } from "./use-open-words.ts";

/** So many are listed at a time. */
const PAGE = 100;

interface BrokenRowsProps {
  readonly broken: OpenedTable["broken"];
  readonly columns: readonly ColumnPlan[];
  /** JSON has records, not lines. */
  readonly isJson: boolean;
}

/** The rows that are not on the timeline, each with its line, the reason, and its cells. */
export function BrokenRows({ broken: { count, rows }, columns, isJson }: BrokenRowsProps) {
  const { brokenRows } = useOpenWords();
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(PAGE, rows.length - shown);
  return (
    <section className="broken-rows">
      <h2>{brokenRows.heading(count)}</h2>
      <p className="note">
        {brokenRows.intro} {count > rows.length ? brokenRows.first(rows.length) : undefined}
      </p>
      <ol>
        {rows.slice(0, shown).map((row) => (
          <li key={row.dataRow}>
            <BrokenRowItem row={row} columns={columns} isJson={isJson} />
          </li>
        ))}
      </ol>
      {more <= 0 ? undefined : (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {brokenRows.more(more)}
        </button>
      )}
    </section>
  );
}

interface BrokenRowItemProps {
  readonly row: BrokenRow;
  readonly columns: readonly ColumnPlan[];
  readonly isJson: boolean;
}

function BrokenRowItem({ row, columns, isJson }: BrokenRowItemProps) {
  const { brokenRows, table } = useOpenWords();
  const { locale } = useReader();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="broken-line">{isJson ? table.record(row.line) : table.row(row.line)}</span>{" "}
        {describeBrokenRow(row.problem, locale)}
      </summary>
      {isOpen ? (
        <RowCells caption={brokenRows.cells} columns={columns} cells={row.cells} />
      ) : undefined}
    </details>
  );
}
