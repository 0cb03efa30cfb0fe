import { useEffect, useMemo, useRef, useState } from "react";
import { type LayoutEvent, toLayoutEvents } from "#core/layout";
import type { Timeline } from "#core/model";
import { type Bounds, parseSpan } from "#core/time";
import { createOverview, createTimeline, type OverviewHandle, type TimelineHandle } from "#view";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { useMedia } from "../parts/use-media.ts";
import { isSameView } from "../state/address.ts";

/** What the drawing tells of the events in its range. */
export interface DrawingCount {
  readonly inView: number;
  /** Of these, the ones whose title the drawing shows. */
  readonly named: number;
}

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
  const [handle, setHandle] = useState<TimelineHandle>();
  const locale = useSessionState((state) => state.locale);
  const first = useFirstOptions(events, isStrip);

  useEffect(() => {
    if (host.current === null) return;
    const created = createTimeline(host.current, first());
    drawing.current = created;
    setHandle(created);
    return () => {
      drawing.current = undefined;
      created.destroy();
    };
  }, [drawing, first]);

  useEffect(() => handle?.setEvents(events, locale), [handle, events, locale]);
  useListeners(handle, onCount);
  useShownState(handle);
  useVisibleRange(handle);
  useRestyle(handle);

  return (
    <>
      <div className="drawing-host" ref={host} />
      {!isStrip && handle !== undefined ? <Overview handle={handle} events={events} /> : undefined}
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
      const opening = findOpeningView(session.timeline);
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
        const home = findOpeningView(session.timeline) ?? handle.extent;
        if (isSettled) session.setView(isSameView(view, home) ? undefined : view);
      }),
      handle.on("count", (inView, named) => onCount({ inView, named })),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [handle, session, onCount]);
}

function useShownState(handle: TimelineHandle | OverviewHandle | undefined): void {
  const selected = useSessionState(({ address }) => address.event);
  const shown = useSessionState(({ found }) => found.shown);
  const hits = useSessionState(({ found }) => found.search?.ids);
  useEffect(() => handle?.setState({ selected, shown, hits }), [handle, selected, shown, hits]);
}

/** Flies to what was chosen elsewhere, and follows the address when the reader goes back or forward. */
function useVisibleRange(handle: TimelineHandle | undefined): void {
  const timeline = useTimelineData();
  const view = useSessionState(({ address }) => address.view);
  const flight = useSessionState((state) => state.flight);
  useEffect(() => {
    if (handle === undefined) return;
    const wanted = view ?? findOpeningView(timeline) ?? handle.extent;
    if (!isSameView(wanted, handle.view)) handle.setView(wanted, { animate: true });
  }, [handle, view, timeline]);
  useEffect(() => {
    if (handle !== undefined && flight !== undefined) handle.reveal(flight.event);
  }, [handle, flight]);
}

/** The range that the collection itself opens with. */
function findOpeningView({ view }: Timeline): Bounds | undefined {
  const parsed = view === undefined ? undefined : parseSpan(view);
  return parsed?.ok ? parsed.value : undefined;
}

/** Colours and fonts are read from the styles, so they are read again when those change. */
function useRestyle(handle: TimelineHandle | OverviewHandle | undefined): void {
  const theme = useSessionState((state) => state.theme);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isForced = useMedia("(forced-colors: active)");
  const styles = `${theme} ${isDark} ${isForced}`;
  useEffect(() => {
    if (styles !== "") handle?.restyle();
  }, [handle, styles]);
}

interface OverviewProps {
  readonly handle: TimelineHandle;
  readonly events: readonly LayoutEvent[];
}

function Overview({ handle, events }: OverviewProps) {
  const locale = useSessionState((state) => state.locale);
  const host = useRef<HTMLDivElement>(null);
  const [overview, setOverview] = useState<OverviewHandle>();
  const latest = useRef({ events, locale });
  latest.current = { events, locale };
  useEffect(() => {
    if (host.current === null) return;
    const created = createOverview(host.current, {
      ...latest.current,
      view: handle.view,
      extent: handle.extent,
      onBrush: (view) => handle.setView(view),
    });
    const stop = handle.on("viewchange", (view) => created.setView(view));
    setOverview(created);
    return () => {
      stop();
      created.destroy();
    };
  }, [handle]);
  useEffect(() => overview?.setEvents(events, locale), [overview, events, locale]);
  useShownState(overview);
  useRestyle(overview);
  return <div className="overview-host" ref={host} />;
}
