import type { Bounds } from "#core/time";
import { type Clock, startFlight } from "./flight.ts";
import { limitView } from "./limits.ts";

/** The visible range and its movements. */
export interface Camera {
  readonly view: Bounds;
  readonly widest: Bounds;
  readonly isFlying: boolean;
  /** Changes what can be seen at most; the view is held inside it, and is all of it when nothing of it is left. */
  setWidest(widest: Bounds): void;
  /** Goes there at once. `settled` is false while a gesture goes on. */
  moveTo(view: Bounds, settled: boolean): void;
  /** Flies there, or goes at once when the reader prefers less motion. */
  flyTo(view: Bounds): void;
  stop(): void;
}

export interface CameraOptions {
  readonly view: Bounds;
  readonly widest: Bounds;
  readonly clock: Clock;
  readonly prefersStill: () => boolean;
  readonly onChange: (view: Bounds, settled: boolean) => void;
}

export function createCamera(options: CameraOptions): Camera {
  const { clock, onChange } = options;
  let { widest } = options;
  let view = limitView(options.view, widest);
  let stopFlight: (() => void) | undefined;

  function go(next: Bounds, settled: boolean) {
    view = limitView(next, widest);
    onChange(view, settled);
  }

  function stop() {
    stopFlight?.();
    stopFlight = undefined;
  }

  return {
    get view() {
      return view;
    },
    get widest() {
      return widest;
    },
    get isFlying() {
      return stopFlight !== undefined;
    },
    setWidest(next) {
      stop();
      widest = next;
      const before = view;
      const isElsewhere = view.end <= next.start || view.start >= next.end;
      view = limitView(isElsewhere ? next : view, widest);
      if (view.start !== before.start || view.end !== before.end) onChange(view, true);
    },
    moveTo(next, settled) {
      stop();
      go(next, settled);
    },
    flyTo(next) {
      stop();
      const target = limitView(next, widest);
      if (target.start === view.start && target.end === view.end) return go(target, true);
      if (options.prefersStill()) return go(target, true);
      stopFlight = startFlight(view, target, clock, (next, arrived) => {
        if (arrived) stopFlight = undefined;
        go(next, arrived);
      });
    },
    stop,
  };
}
