/** Shorter than this, a press is a tap. */
const DRAG_AFTER_PX = 6;

/** Where the pointer is in the window, and how far down the page it is from where it was pressed. */
export interface PointerPlace {
  readonly xPx: number;
  readonly yPx: number;
  readonly downPx: number;
}

/** A press of a mouse, pen or finger. Down the page is measured in the page, for that may scroll meanwhile. */
export interface Press {
  readonly pointer: number;
  readonly startX: number;
  readonly startPageY: number;
  readonly x: number;
  readonly y: number;
  /** `pressed`: it may yet be a tap · `dragging` · `given-up`: still down, but what was dragged is put back. */
  readonly phase: "pressed" | "dragging" | "given-up";
}

interface PointerLike {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
}

export function beginPress({ pointerId, clientX, clientY }: PointerLike, scrollPx: number): Press {
  return {
    pointer: pointerId,
    startX: clientX,
    startPageY: clientY + scrollPx,
    x: clientX,
    y: clientY,
    phase: "pressed",
  };
}

/** The press after its pointer moved; the same when it is another pointer's. */
export function movePress(press: Press, to: PointerLike, scrollPx: number): Press {
  if (to.pointerId !== press.pointer) return press;
  const moved = { ...press, x: to.clientX, y: to.clientY };
  const isFar = Math.hypot(moved.x - press.startX, placeOf(moved, scrollPx).downPx) > DRAG_AFTER_PX;
  return press.phase === "pressed" && isFar ? { ...moved, phase: "dragging" } : moved;
}

export function placeOf({ x, y, startPageY }: Press, scrollPx: number): PointerPlace {
  return { xPx: x, yPx: y, downPx: y + scrollPx - startPageY };
}
