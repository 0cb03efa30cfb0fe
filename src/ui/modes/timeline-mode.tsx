import { useState } from "react";
import { localText } from "#core/words";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import {
  useSessionState,
  useSurroundings,
  useTimelineData,
  useWords,
} from "../parts/surroundings.ts";
import { EventList } from "./event-list.tsx";
import { type DrawingCount, TimelineDrawing } from "./timeline-drawing.tsx";

/** The drawing with its tools; on a phone a strip of it above the list. */
export function TimelineMode({ isNarrow }: { readonly isNarrow: boolean }) {
  const [count, setCount] = useState<DrawingCount>({ inView: 0, named: 0 });
  return (
    <ErrorBoundary fallback={<DrawingFailed />}>
      <div className="timeline-panel">
        <TimelineDrawing onCount={setCount} isStrip={isNarrow} />
        <div className="timeline-foot">
          <Toolbar />
          <CountLine count={count} isStrip={isNarrow} />
          {isNarrow ? undefined : <Legend />}
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

const PAN_SHARE = 0.5;
const ZOOM_FACTOR = 2;

function Toolbar() {
  const { drawing } = useSurroundings();
  const { timeline } = useWords();
  const tools: readonly (readonly [IconName, string, () => void])[] = [
    ["back", timeline.earlier, () => drawing.current?.panBy(-PAN_SHARE)],
    ["forward", timeline.later, () => drawing.current?.panBy(PAN_SHARE)],
    ["plus", timeline.closer, () => drawing.current?.zoomBy(ZOOM_FACTOR)],
    ["minus", timeline.wider, () => drawing.current?.zoomBy(1 / ZOOM_FACTOR)],
    ["fit", timeline.whole, () => drawing.current?.fit()],
  ];
  return (
    <fieldset className="toolbar">
      <legend className="visually-hidden">{timeline.toolbar}</legend>
      {tools.map(([icon, label, act]) => (
        <button
          key={icon}
          type="button"
          className="button"
          aria-label={label}
          title={label}
          onClick={act}
        >
          <Icon name={icon} />
        </button>
      ))}
    </fieldset>
  );
}

interface CountLineProps {
  readonly count: DrawingCount;
  /** A strip names nothing: the list beside it does. */
  readonly isStrip: boolean;
}

function CountLine({ count: { inView, named }, isStrip }: CountLineProps) {
  const { count } = useWords();
  const all = useTimelineData().events.length;
  // Search leaves the others in the drawing, faintly; only filters take them out.
  const total = useSessionState(({ found }) => found.shown?.size ?? all);
  return (
    <p className="count-line">
      {count.inView(inView, total)}
      {named < inView && !isStrip ? ` · ${count.named(named)}` : undefined}
    </p>
  );
}

function Legend() {
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  return (
    <ul className="legend" aria-label={words.timeline.categories}>
      {timeline.categories.map(({ id, label }) => (
        <li key={id} className={categoryClass(timeline.categories, id)}>
          <CategoryDot />
          {localText(label, locale)}
        </li>
      ))}
    </ul>
  );
}
