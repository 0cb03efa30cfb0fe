import type { ColumnPlan, Role } from "#exchange";
import { useOpenWords } from "./use-open-words.ts";

const DATE_ROLES: readonly (Role | undefined)[] = [
  "date",
  "start",
  "end",
  "year",
  "month",
  "day",
  "time",
  "endYear",
  "endMonth",
  "endDay",
  "endTime",
  "precision",
];

/** Whether a column is one of those that a row's date is read from. */
export function isDateColumn({ role }: ColumnPlan): boolean {
  return DATE_ROLES.includes(role);
}

interface RowCellsProps {
  readonly caption: string;
  readonly columns: readonly ColumnPlan[];
  readonly cells: readonly string[];
}

/** A row as it stands in the file: every column with its cell, those that give the date marked as quotations are. */
export function RowCells({ caption, columns, cells }: RowCellsProps) {
  const { table } = useOpenWords();
  const places = Array.from(
    { length: Math.max(columns.length, cells.length) },
    (_, place) => place,
  );
  return (
    <table className="row-cells">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{table.column}</th>
          <th scope="col">{table.cell}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place}>
            <th scope="row">{columns[place]?.name ?? "–"}</th>
            <td>
              <Cell
                text={cells[place] ?? ""}
                isDate={columns[place] !== undefined && isDateColumn(columns[place])}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ text, isDate }: { readonly text: string; readonly isDate: boolean }) {
  const { table } = useOpenWords();
  if (text.trim() === "") return <span className="row-empty">{table.emptyCell}</span>;
  return isDate ? <mark className="cell-date">{text}</mark> : text;
}
