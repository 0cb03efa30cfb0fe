import { useCallback, useEffect, useRef } from "react";
import type { EventIndex } from "#core/layout";
import type { TimelineHandle, TimelineState } from "#view";
import { Overview, useRestyle, useTimelineHandle } from "../parts/drawing.tsx";
import { useReader } from "../parts/reader.ts";
import type { DrawingCount } from "../parts/timeline-tools.tsx";

interface TableDrawingProps {
  readonly index: EventIndex;
  readonly state: TimelineState;
  readonly drawing: { current: TimelineHandle | undefined };
  /** Whether it has counted once: then its first picture stands. */
  readonly isDrawn: boolean;
  readonly onSelect: (id: string) => void;
  readonly onCount: (count: DrawingCount) => void;
}

/** The zoomable drawing of a table, with the whole span below it. It takes the focus when it comes. */
export function TableDrawing(props: TableDrawingProps) {
  const { index, state, drawing, isDrawn, onSelect, onCount } = props;
  const { locale } = useReader();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ index, locale });
  latest.current = { index, locale };
  const options = useCallback(
    () => ({
      events: latest.current.index,
      locale: latest.current.locale,
      hrefOf: (id: string) => `#row-${id}`,
      wheel: "always" as const,
    }),
    [],
  );
  const handle = useTimelineHandle(host, options, drawing);
  useEffect(() => handle?.setEvents(index, locale), [handle, index, locale]);
  useEffect(() => handle?.setState(state), [handle, state]);
  useEffect(() => handle?.focus(), [handle]);
  useEffect(() => handle?.on("select", onSelect), [handle, onSelect]);
  useEffect(
    () => handle?.on("count", (inView, named) => onCount({ inView, named })),
    [handle, onCount],
  );
  useRestyle(handle);
  return (
    <>
      <div className="drawing-host" ref={host} data-state={isDrawn ? "drawn" : undefined} />
      {handle === undefined ? undefined : <Overview handle={handle} events={index} state={state} />}
    </>
  );
}
