/** Where the labels of the drawing stand, and where an instant does. */
import type { Bounds } from "#core/time";
import type { App } from "./app.ts";
import { lengthOf } from "./view.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The places of the labels in the drawing by the ids of their events, as the drawing set them. */
export async function readPlaces(app: App): Promise<ReadonlyMap<string, Place>> {
  const entries = await app.drawing.locator(".tl-label").evaluateAll((items) =>
    items.map((item): [string, Place] => {
      const { e, f } = new DOMMatrix(getComputedStyle(item).transform);
      return [item.querySelector("a")?.dataset.event ?? "", { x: e, y: f }];
    }),
  );
  return new Map(entries);
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The drawing's inside, in the window's pixels: what a range is spread over. */
export function readFrame(app: App): Promise<Frame> {
  return app.drawing.evaluate((host) => {
    const box = host.getBoundingClientRect();
    return {
      left: box.left,
      top: box.top,
      widthPx: host.clientWidth,
      heightPx: host.clientHeight,
    };
  });
}

/** The instant under a place `px` from the drawing's left side. */
export function instantAt(view: Bounds, px: number, { widthPx }: Frame): number {
  return view.start + (px / widthPx) * lengthOf(view);
}

/** How far apart two instants are on the screen. */
export function toPx(ms: number, view: Bounds, { widthPx }: Frame): number {
  return (ms / lengthOf(view)) * widthPx;
}
