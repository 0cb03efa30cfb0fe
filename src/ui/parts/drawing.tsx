import { type RefObject, useEffect, useRef, useState } from "react";
import {
  createOverview,
  createTimeline,
  type EventSource,
  type OverviewHandle,
  type TimelineHandle,
  type TimelineOptions,
  type TimelineState,
} from "#view";
import { useReader } from "./reader.ts";
import { useMedia } from "./use-media.ts";

/**
 * A drawn timeline in an element, for as long as the element is there. `options` are read at the time of creation:
 * later changes go through the handle. `drawing` is told, for keys and buttons outside.
 */
export function useTimelineHandle(
  host: RefObject<HTMLElement | null>,
  options: () => TimelineOptions,
  drawing: { current: TimelineHandle | undefined },
): TimelineHandle | undefined {
  const [handle, setHandle] = useState<TimelineHandle>();
  useEffect(() => {
    if (host.current === null) return;
    const created = createTimeline(host.current, options());
    drawing.current = created;
    setHandle(created);
    return () => {
      drawing.current = undefined;
      created.destroy();
    };
  }, [host, options, drawing]);
  return handle;
}

/** Colours and fonts are read from the styles, so they are read again when those change. */
export function useRestyle(handle: TimelineHandle | OverviewHandle | undefined): void {
  const { theme } = useReader();
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isForced = useMedia("(forced-colors: active)");
  const styles = `${theme} ${isDark} ${isForced}`;
  useEffect(() => {
    if (styles !== "") handle?.restyle();
  }, [handle, styles]);
}

interface OverviewProps {
  readonly handle: TimelineHandle;
  readonly events: EventSource;
  readonly state: TimelineState;
}

/** The whole span below the drawing, with a brush over what the drawing shows. */
export function Overview({ handle, events, state }: OverviewProps) {
  const { locale } = useReader();
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
  useEffect(() => overview?.setState(state), [overview, state]);
  useRestyle(overview);
  return <div className="overview-host" ref={host} />;
}
