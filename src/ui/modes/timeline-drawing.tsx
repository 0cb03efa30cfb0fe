import { useEffect, useMemo, useRef } from "react";
import { findOpening, type LayoutEvent, toLayoutEvents } from "#core/layout";
import type { TimelineHandle, TimelineState } from "#view";
import { Overview, useRestyle, useTimelineHandle } from "../parts/drawing.tsx";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import type { DrawingCount } from "../parts/timeline-tools.tsx";
import { isSameView } from "../state/address.ts";

interface TimelineDrawingProps {
  readonly onCount: (count: DrawingCount) => void;
  /** Marks only, above the list; else with names, and the overview below. */
  readonly isStrip: boolean;
}

/** The zoomable drawing, kept in step with the session: what is open, found and filtered, and the visible range. */
export function TimelineDrawing({ onCount, isStrip }: TimelineDrawingProps) {
  const { drawing } = useSurroundings();
  const host = useRef<HTMLDivElement>(null);
  const events = useLayoutEvents();
  const locale = useSessionState((state) => state.locale);
  const handle = useTimelineHandle(host, useFirstOptions(events, isStrip), drawing);
  const state = useShownState();

  useEffect(() => handle?.setEvents(events, locale), [handle, events, locale]);
  useListeners(handle, onCount);
  useEffect(() => handle?.setState(state), [handle, state]);
  useVisibleRange(handle);
  useRestyle(handle);

  return (
    <>
      <div className="drawing-host" ref={host} />
      {!isStrip && handle !== undefined ? (
        <Overview handle={handle} events={events} state={state} />
      ) : undefined}
    </>
  );
}

function useLayoutEvents(): readonly LayoutEvent[] {
  const timeline = useTimelineData();
  const locale = useSessionState((state) => state.locale);
  const external = useSessionState(({ address }) => address.external);
  return useMemo(
    () => toLayoutEvents(timeline, locale, { external }),
    [timeline, locale, external],
  );
}

/** The options at the time of creation: later changes go through the handle and must not create a new drawing. */
function useFirstOptions(events: readonly LayoutEvent[], isStrip: boolean) {
  const { session, hrefOfEvent } = useSurroundings();
  const latest = useRef(events);
  latest.current = events;
  return useMemo(
    () => () => {
      const { locale, address } = session.store.get();
      const opening = findOpening(session.timeline);
      return {
        events: latest.current,
        locale,
        opening,
        view: address.view,
        hrefOf: hrefOfEvent,
        wheel: "always" as const,
        isStrip,
      };
    },
    [session, hrefOfEvent, isStrip],
  );
}

function useListeners(
  handle: TimelineHandle | undefined,
  onCount: (count: DrawingCount) => void,
): void {
  const { session } = useSurroundings();
  useEffect(() => {
    if (handle === undefined) return;
    const stops = [
      handle.on("select", (id) => session.select(id, { isSeen: true })),
      handle.on("viewchange", (view, isSettled) => {
        const home = findOpening(session.timeline) ?? handle.extent;
        if (isSettled) session.setView(isSameView(view, home) ? undefined : view);
      }),
      handle.on("count", (inView, named) => onCount({ inView, named })),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [handle, session, onCount]);
}

function useShownState(): TimelineState {
  const selected = useSessionState(({ address }) => address.event);
  const shown = useSessionState(({ found }) => found.shown);
  const hits = useSessionState(({ found }) => found.search?.ids);
  return useMemo(() => ({ selected, shown, hits }), [selected, shown, hits]);
}

/** Flies to what was chosen elsewhere, and follows the address when the reader goes back or forward. */
function useVisibleRange(handle: TimelineHandle | undefined): void {
  const timeline = useTimelineData();
  const view = useSessionState(({ address }) => address.view);
  const flight = useSessionState((state) => state.flight);
  useEffect(() => {
    if (handle === undefined) return;
    const wanted = view ?? findOpening(timeline) ?? handle.extent;
    if (!isSameView(wanted, handle.view)) handle.setView(wanted, { animate: true });
  }, [handle, view, timeline]);
  useEffect(() => {
    if (handle !== undefined && flight !== undefined) handle.reveal(flight.event);
  }, [handle, flight]);
}
