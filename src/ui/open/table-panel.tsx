import { useState } from "react";
import { assertUnreachable } from "#core/base";
import { BrokenRows } from "./broken-rows.tsx";
import { ColumnsForm } from "./columns-form.tsx";
import type { Opening } from "./opening.ts";
import { Remember } from "./remember.tsx";
import { RowCard } from "./row-card.tsx";
import type { TableStage } from "./stages.ts";
import { TableHits } from "./table-hits.tsx";
import { nameEncoding } from "./text-reading-field.tsx";
import { useOpenWords } from "./use-open-words.ts";
import type { TableDesk } from "./use-table.ts";

type Part = "event" | "columns" | "broken";

interface TablePanelProps {
  readonly opening: Opening;
  readonly stage: TableStage;
  readonly desk: TableDesk;
  readonly isKept: boolean;
  /** On a phone the open event has a sheet of its own. */
  readonly isNarrow: boolean;
}

/** Beside the drawing: the open event with its row, the columns, and the rows that were not read. */
export function TablePanel(props: TablePanelProps) {
  const { stage, desk } = props;
  const { table } = useOpenWords();
  const [part, setPart] = useState<Part>("event");
  const { count } = stage.opened.broken;
  const parts: readonly (readonly [Part, string])[] = [
    ["event", table.event],
    ["columns", table.columns],
    ...(count === 0 ? [] : ([["broken", table.broken(count)]] as const)),
  ];
  // What is chosen in the drawing is to be seen.
  const [seen, setSeen] = useState(desk.row);
  if (seen !== desk.row) {
    setSeen(desk.row);
    if (desk.row !== undefined) setPart("event");
  }
  return (
    <aside className="detail table-panel" data-scrolls="" aria-label={table.panel}>
      <div className="source-tabs">
        {parts.map(([name, label]) => (
          <button
            key={name}
            type="button"
            className="source-tab"
            aria-pressed={part === name}
            onClick={() => setPart(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="table-part" data-scrolls="">
        <TableHits stage={stage} desk={desk} />
        <PartView {...props} part={part} />
      </div>
    </aside>
  );
}

function PartView(props: TablePanelProps & { readonly part: Part }) {
  const { opening, stage, desk, isKept, isNarrow, part } = props;
  const words = useOpenWords();
  const { source, opened } = stage;
  switch (part) {
    case "event":
      return (
        <>
          {desk.row === undefined || isNarrow ? (
            <>
              <p className="note">{words.table.none}</p>
              {opened.table.importanceFrom === undefined ? undefined : (
                <p className="note">{words.table.importanceFrom(opened.table.importanceFrom)}</p>
              )}
            </>
          ) : (
            <RowCard
              source={source}
              opened={opened}
              row={desk.row}
              desk={desk}
              onClose={() => desk.select(undefined)}
            />
          )}
          <Remember opening={opening} isKept={isKept} name={source.blob.name} />
        </>
      );
    case "columns":
      return (
        <>
          <h2>{words.columns.heading}</h2>
          <OtherEncoding stage={stage} />
          {opened.table.importanceFrom === undefined ? undefined : (
            <p className="note">{words.table.importanceFrom(opened.table.importanceFrom)}</p>
          )}
          <ColumnsForm
            inspection={source.inspection}
            plan={source.plan}
            submitLabel={words.columns.readAgain}
            onRead={(plan) => void opening.read(plan)}
            onLookAgain={(reading) => void opening.lookAgain(reading)}
          />
        </>
      );
    case "broken":
      return (
        <BrokenRows
          broken={opened.broken}
          columns={source.plan.columns}
          isJson={source.inspection.format === "json"}
        />
      );
    default:
      return assertUnreachable(part);
  }
}

/** That the guess from the file's head did not hold. */
function OtherEncoding({ stage: { source, opened } }: { readonly stage: TableStage }) {
  const { columns } = useOpenWords();
  const { inspection } = source;
  if (inspection.format === "json" || opened.encoding === undefined) return undefined;
  if (opened.encoding === inspection.reading.encoding) return undefined;
  return <p className="note">{columns.otherEncoding(nameEncoding(opened.encoding))}</p>;
}
