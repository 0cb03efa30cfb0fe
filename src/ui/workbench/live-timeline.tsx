import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { localText } from "#core/words";
import type { TimelineHandle, TimelineState } from "#view";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Overview, useRestyle, useTimelineHandle } from "../parts/drawing.tsx";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { CountLine, type DrawingCount, TimelineTools } from "../parts/timeline-tools.tsx";
import { isSameView } from "../state/address.ts";
import { useStore } from "../state/use-store.ts";
import { type LiveEvents, useLiveEvents } from "./use-live-events.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";

interface LiveTimelineProps {
  readonly bench: Workbench;
  /** The person chose an event in the drawing. */
  readonly onChoose: (event: string) => void;
  readonly hasOverview: boolean;
}

/** The project's events as they stand, drawn: what was accepted strongly, what was only proposed faintly. */
export function LiveTimeline({ bench, onChoose, hasOverview }: LiveTimelineProps) {
  const { problem } = useWords();
  const { bench: words } = useWorkbenchWords();
  const live = useLiveEvents(bench);
  if (!live.isReady) return undefined;
  if (live.events.length === 0) return <p className="note bench-empty">{words.emptyTimeline}</p>;
  return (
    <ErrorBoundary
      fallback={
        <p className="notice" role="alert">
          {problem.drawingFailed}
        </p>
      }
    >
      <Drawn bench={bench} live={live} onChoose={onChoose} hasOverview={hasOverview} />
    </ErrorBoundary>
  );
}

function Drawn({
  bench,
  live,
  onChoose,
  hasOverview,
}: LiveTimelineProps & { readonly live: LiveEvents }) {
  const { bench: words } = useWorkbenchWords();
  const [isAcceptedOnly, setAcceptedOnly] = useState(false);
  const [count, setCount] = useState<DrawingCount>();
  const drawing = useRef<TimelineHandle>(undefined);
  const { events, accepted } = live;
  const state = useShownState(bench, live, isAcceptedOnly);
  return (
    <div className="timeline-panel">
      <Canvas
        bench={bench}
        live={live}
        state={state}
        drawing={drawing}
        hasOverview={hasOverview}
        onChoose={onChoose}
        onCount={setCount}
      />
      <div className="timeline-foot">
        <TimelineTools drawing={drawing} />
        <label className="choice">
          <input
            type="checkbox"
            checked={isAcceptedOnly}
            onChange={({ target }) => setAcceptedOnly(target.checked)}
          />
          <span className="choice-label">{words.acceptedOnly}</span>
        </label>
        {state.hits === undefined ? undefined : (
          <p className="bench-key">
            <span className="bench-key-mark" aria-hidden="true" />
            {words.legendProposed}
          </p>
        )}
        <CountLine count={count} total={isAcceptedOnly ? accepted.size : events.length} />
        <UsedCategories bench={bench} events={events} />
      </div>
    </div>
  );
}

interface UsedCategoriesProps {
  readonly bench: Workbench;
  readonly events: LiveEvents["events"];
}

/** The legend, without the categories that no event has yet. */
function UsedCategories({ bench, events }: UsedCategoriesProps) {
  const { timeline } = useWords();
  const { locale } = useReader();
  const categories = useStore(bench.store, ({ project }) => project.settings.categories);
  const used = useMemo(() => new Set(events.map(({ category }) => category)), [events]);
  return (
    <ul className="legend" aria-label={timeline.categories}>
      {categories
        .filter((_category, index) => used.has(index))
        .map(({ id, label }) => (
          <li key={id} className={categoryClass(categories, id)}>
            <CategoryDot />
            {localText(label, locale)}
          </li>
        ))}
    </ul>
  );
}

/** While nothing is accepted, everything is a proposal, and nothing needs to be told apart. */
function useShownState(
  bench: Workbench,
  { accepted, events }: LiveEvents,
  isAcceptedOnly: boolean,
): TimelineState {
  const selected = useStore(bench.store, (state) => state.selected);
  return useMemo(() => {
    const isMixed = accepted.size > 0 && accepted.size < events.length;
    return {
      selected,
      shown: isAcceptedOnly ? accepted : undefined,
      hits: isMixed && !isAcceptedOnly ? accepted : undefined,
    };
  }, [selected, accepted, events, isAcceptedOnly]);
}

interface CanvasProps extends LiveTimelineProps {
  readonly live: LiveEvents;
  readonly state: TimelineState;
  readonly drawing: { current: TimelineHandle | undefined };
  readonly onCount: (change: (before: DrawingCount | undefined) => DrawingCount) => void;
}

function Canvas(props: CanvasProps) {
  const { bench, live, state, drawing, hasOverview, onChoose, onCount } = props;
  const { events } = live;
  const { locale } = useReader();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ events, locale });
  latest.current = { events, locale };
  const options = useCallback(
    () => ({
      ...latest.current,
      hrefOf: (id: string) => `#event-${encodeURIComponent(id)}`,
      wheel: "always" as const,
    }),
    [],
  );
  const handle = useTimelineHandle(host, options, drawing);
  const [span, setSpan] = useState("");
  useEffect(() => {
    if (handle === undefined) return;
    const wasWhole = isSameView(handle.view, handle.extent);
    handle.setEvents(events, locale);
    // Who saw all of it goes on seeing all of it.
    if (wasWhole && !isSameView(handle.view, handle.extent)) handle.setView(handle.extent);
    setSpan(printSpan(handle.extent));
  }, [handle, events, locale]);
  useEffect(() => handle?.setState(state), [handle, state]);
  useEffect(() => handle?.on("select", onChoose), [handle, onChoose]);
  useEffect(
    () =>
      handle?.on("count", (inView, named) =>
        // Every frame counts; only what differs is told.
        onCount((before) =>
          before?.inView === inView && before.named === named ? before : { inView, named },
        ),
      ),
    [handle, onCount],
  );
  useRestyle(handle);
  useFlight(handle, bench, live);
  return (
    <>
      <div className="drawing-host" ref={host} />
      {hasOverview && handle !== undefined ? (
        // It spans what it was made for: another span needs another one.
        <Overview key={span} handle={handle} events={events} state={state} />
      ) : undefined}
    </>
  );
}

function printSpan({ start, end }: TimelineHandle["extent"]): string {
  return `${start} ${end}`;
}

/** Flies to what was chosen elsewhere, and shows the whole span when articles come or go. */
function useFlight(
  handle: TimelineHandle | undefined,
  bench: Workbench,
  { events, articles }: LiveEvents,
): void {
  const selected = useStore(bench.store, (state) => state.selected);
  const isDrawn = events.some(({ id }) => id === selected);
  const known = useRef(articles);
  useEffect(() => {
    if (known.current !== articles) handle?.fit();
    known.current = articles;
  }, [handle, articles]);
  useEffect(() => {
    if (handle !== undefined && selected !== undefined && isDrawn) handle.reveal(selected);
  }, [handle, selected, isDrawn]);
}
