import type { EventRecord, Range } from "../shared/event-record.ts";

/** Where an event stands on the screen, in pixels from the top left corner of the element. */
export interface VisibleBox {
  readonly id: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A library, with all that the bench asks of it. Each step moves at once, without animation. */
export interface Contestant {
  /** Fulfilled when the first picture with events in it has been drawn. */
  readonly pictured: Promise<void>;
  /** Fulfilled once nothing is left to draw. */
  settled(): Promise<void>;
  /** What the contestant itself says it shows. */
  view(): Range;
  /** Over 1 is closer; `fraction` (0 to 1) is the place of the width that stays. */
  zoomAt(fraction: number, factor: number): void;
  /** Later when it is positive. */
  panBy(fraction: number): void;
  /** Every event that has a mark or a label of its own on the screen. */
  visible(): readonly VisibleBox[];
}

/** Shows all records in an element of 1280 by 720 pixels, beginning with `view`. */
export type CreateContestant = (
  element: HTMLElement,
  records: readonly EventRecord[],
  view: Range,
) => Contestant;

/** A library's global, as its classic script sets it. The caller says what it uses of it. */
export function readGlobal<T>(name: string): T {
  const found: unknown = Reflect.get(globalThis, name);
  if (found === undefined) throw new Error(`${name} is not loaded`);
  return found as T;
}
