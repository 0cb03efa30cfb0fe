import { type ReactNode, useCallback, useRef, useState } from "react";
import type { TimelineHandle } from "#view";
import { CONTENT_ID } from "../parts/content.ts";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { Sheet } from "../parts/sheet.tsx";
import { CountLine, type DrawingCount, Legend, TimelineTools } from "../parts/timeline-tools.tsx";
import { useIsNarrow } from "../parts/use-media.ts";
import { nameCategories } from "./name-categories.ts";
import { OpenHeader } from "./open-header.tsx";
import type { Opening } from "./opening.ts";
import { RowCard } from "./row-card.tsx";
import type { TableStage } from "./stages.ts";
import { TableDrawing } from "./table-drawing.tsx";
import { TablePanel } from "./table-panel.tsx";
import { TableFilter, TableSearch } from "./table-tools.tsx";
import { useOpenWords } from "./use-open-words.ts";
import { type TableDesk, useTable } from "./use-table.ts";

interface TableViewProps {
  readonly opening: Opening;
  readonly stage: TableStage;
  readonly isKept: boolean;
  readonly home: string | undefined;
  readonly notices: ReactNode;
  readonly announce: (text: string) => void;
}

/** An opened table: the drawing with its tools, search and filter, and the rows behind the events. */
export function TableView({ opening, stage, isKept, home, notices, announce }: TableViewProps) {
  const words = useOpenWords();
  const isNarrow = useIsNarrow();
  const drawing = useRef<TimelineHandle>(undefined);
  const desk = useTable(stage, drawing, announce);
  const { opened, source } = stage;
  return (
    <div className="app app-open-table">
      <OpenHeader
        title={source.blob.name}
        summary={words.table.summary(opened.table.length, opened.broken.count)}
        home={home}
        onAnother={opening.leave}
      >
        <TableSearch desk={desk} />
        <TableFilter stage={stage} desk={desk} />
      </OpenHeader>
      {notices}
      <div className="workspace workspace-detail">
        <main id={CONTENT_ID} className="main main-timeline" tabIndex={-1}>
          <Drawn stage={stage} desk={desk} drawing={drawing} />
        </main>
        <TablePanel
          opening={opening}
          stage={stage}
          desk={desk}
          isKept={isKept}
          isNarrow={isNarrow}
        />
      </div>
      {isNarrow && desk.row !== undefined ? (
        <RowSheet stage={stage} row={desk.row} desk={desk} />
      ) : undefined}
    </div>
  );
}

interface DrawnProps {
  readonly stage: TableStage;
  readonly desk: TableDesk;
  readonly drawing: { current: TimelineHandle | undefined };
}

function Drawn({ stage, desk, drawing }: DrawnProps) {
  const { problem } = useWords();
  const { locale } = useReader();
  const [count, setCount] = useState<DrawingCount>();
  const { index, state, select, shownCount } = desk;
  return (
    <ErrorBoundary
      fallback={
        <p className="notice" role="alert">
          {problem.drawingFailed}
        </p>
      }
    >
      <div className="timeline-panel">
        <TableDrawing
          index={index}
          state={state}
          drawing={drawing}
          isDrawn={count !== undefined}
          onSelect={select}
          onCount={useSteadyCount(setCount)}
        />
        <div className="timeline-foot">
          <TimelineTools drawing={drawing} />
          <CountLine count={count} total={shownCount} />
          <Legend categories={nameCategories(stage, locale)} />
        </div>
      </div>
    </ErrorBoundary>
  );
}

/** Tells only of counts that differ: every frame has one. */
function useSteadyCount(
  setCount: (change: (before: DrawingCount | undefined) => DrawingCount) => void,
) {
  return useCallback(
    (count: DrawingCount) =>
      setCount((before) =>
        before?.inView === count.inView && before.named === count.named ? before : count,
      ),
    [setCount],
  );
}

interface RowSheetProps {
  readonly stage: TableStage;
  readonly row: number;
  readonly desk: TableDesk;
}

function RowSheet({ stage: { source, opened }, row, desk }: RowSheetProps) {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <Sheet label={words.event.panel} sheet={sheet} onClose={() => desk.select(undefined)}>
      <RowCard source={source} opened={opened} row={row} desk={desk} onClose={undefined} />
    </Sheet>
  );
}
