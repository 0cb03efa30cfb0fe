import type { VisibleBox } from "../contestants/contestant.ts";
import type { Range } from "./event-record.ts";
import type { Phase } from "./steps.ts";

/** What is on the screen after one step. */
export interface Frame {
  readonly phase: Phase;
  readonly view: Range;
  readonly boxes: readonly VisibleBox[];
}

export interface Restlessness {
  /** How often an item was visible in two successive frames. */
  readonly pairs: number;
  /** How many of these pairs stand in different rows. */
  readonly jumps: number;
  /** How often an item vanished and came back while it was in view all along, within one phase. */
  readonly flickers: number;
}

export interface JumpCounter {
  see(frame: Frame): void;
  readonly counted: Restlessness;
}

/** Text and lines may be placed between pixels; a row is never this close to another. */
const TOLERANCE_PX = 1.5;

/** Counts items that change their row and items that flicker, from what a contestant says of its own boxes. */
export function createJumpCounter(timesOf: (id: string) => Range): JumpCounter {
  let pairs = 0;
  let jumps = 0;
  let flickers = 0;
  let phase: Phase | undefined;
  let previous = new Map<string, number>();
  /** For each item seen in this phase, the last of `views` in which it was. */
  let lastSeen = new Map<string, number>();
  let views: Range[] = [];

  function begin(next: Phase) {
    const latest = views.at(-1);
    phase = next;
    // The frame that ends a phase is the one that the next begins with.
    views = latest === undefined ? [] : [latest];
    lastSeen = new Map();
    for (const id of previous.keys()) lastSeen.set(id, 0);
  }

  function wasInViewSince(id: string, seen: number): boolean {
    const { start, end } = timesOf(id);
    return views.slice(seen).every((view) => start < view.end && end > view.start);
  }

  return {
    see(frame) {
      if (frame.phase !== phase) begin(frame.phase);
      views.push(frame.view);
      const place = views.length - 1;
      const current = new Map<string, number>();
      for (const { id, y0, y1 } of frame.boxes) {
        const y = (y0 + y1) / 2;
        current.set(id, y);
        const before = previous.get(id);
        const seen = lastSeen.get(id);
        if (before !== undefined) {
          pairs++;
          if (Math.abs(y - before) > TOLERANCE_PX) jumps++;
        } else if (seen !== undefined && wasInViewSince(id, seen)) flickers++;
        lastSeen.set(id, place);
      }
      previous = current;
    },
    get counted() {
      return { pairs, jumps, flickers };
    },
  };
}
