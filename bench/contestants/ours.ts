import type { EventRecord, Range } from "../shared/event-record.ts";
import { type CreateContestant, readGlobal, type VisibleBox } from "./contestant.ts";

/** The part of the embed's handle that is used here. */
interface Handle {
  readonly ready: Promise<void>;
  settled(): Promise<void>;
  readonly view: Range;
  panBy(fraction: number): void;
  zoomAt(fraction: number, factor: number): void;
  visible(): readonly VisibleBox[];
}

interface Dateline {
  create(
    element: HTMLElement,
    options: { readonly events: readonly EventRecord[]; readonly view: Range },
  ): Handle;
}

/** Dateline, through the handle that any page has. */
export const createOurs: CreateContestant = (element, events, view) => {
  const handle = readGlobal<Dateline>("Dateline").create(element, { events, view });
  return {
    pictured: handle.ready,
    settled: () => handle.settled(),
    view: () => handle.view,
    zoomAt: (fraction, factor) => handle.zoomAt(fraction, factor),
    panBy: (fraction) => handle.panBy(fraction),
    visible: () => handle.visible(),
  };
};
