import { useState } from "react";
import { localText } from "#core/words";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { CountLine, type DrawingCount, Legend, TimelineTools } from "../parts/timeline-tools.tsx";
import { EventList } from "./event-list.tsx";
import { TimelineDrawing } from "./timeline-drawing.tsx";

/** The drawing with its tools; on a phone a strip of it above the list. */
export function TimelineMode({ isNarrow }: { readonly isNarrow: boolean }) {
  const { drawing } = useSurroundings();
  const [count, setCount] = useState<DrawingCount>({ inView: 0, named: 0 });
  return (
    <ErrorBoundary fallback={<DrawingFailed />}>
      <div className="timeline-panel">
        <TimelineDrawing onCount={setCount} isStrip={isNarrow} />
        <div className="timeline-foot">
          <TimelineTools drawing={drawing} />
          <Count count={count} isStrip={isNarrow} />
          {isNarrow ? undefined : <Categories />}
        </div>
      </div>
      {isNarrow ? <EventList /> : undefined}
    </ErrorBoundary>
  );
}

function DrawingFailed() {
  const { problem } = useWords();
  return (
    <div className="drawing-failed">
      <p className="notice" role="alert">
        {problem.drawingFailed}
      </p>
      <EventList />
    </div>
  );
}

function Count({ count, isStrip }: { readonly count: DrawingCount; readonly isStrip: boolean }) {
  const all = useTimelineData().events.length;
  // Search leaves the others in the drawing, faintly; only filters take them out.
  const total = useSessionState(({ found }) => found.shown?.size ?? all);
  return <CountLine count={count} total={total} isStrip={isStrip} />;
}

function Categories() {
  const { categories } = useTimelineData();
  const locale = useSessionState((state) => state.locale);
  return (
    <Legend
      categories={categories.map(({ id, label }) => ({ key: id, label: localText(label, locale) }))}
    />
  );
}
