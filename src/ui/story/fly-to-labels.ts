import { type LabelExtent, widenForLabels } from "#core/layout";
import type { Bounds } from "#core/time";
import type { TimelineHandle } from "#view";

interface FlightOptions {
  readonly handle: TimelineHandle;
  /** The element that the timeline is drawn in. */
  readonly host: HTMLElement;
  readonly view: Bounds;
  /** The largest share of the width that a name may take to be given room; see `widenForLabels`. */
  readonly most?: number;
  /** Before it sets out for a view, the first and each wider one. */
  readonly onView?: (view: Bounds) => void;
}

/** Room for one name can leave too little for another, on the other side. */
const MOST_FLIGHTS = 4;

/**
 * Flies to a view, and on to a wider one while names that stand out (those of the step's events) are cut at an edge. The
 * function that comes back ends it where it is.
 */
export function flyToLabels({ handle, host, view, most, onView }: FlightOptions): () => void {
  let isOver = false;
  async function fly(to: Bounds, flights: number): Promise<void> {
    onView?.(to);
    handle.setView(to, { animate: true });
    await handle.settled();
    if (isOver || flights === MOST_FLIGHTS) return;
    const wider = widenForLabels(to, ...measureStrongLabels(host), most);
    if (wider !== undefined) await fly(wider, flights + 1);
  }
  void fly(view, 1);
  return () => {
    isOver = true;
  };
}

/** The drawing's width, and where in it the names that stand out begin and end. */
function measureStrongLabels(
  host: HTMLElement,
): readonly [widthPx: number, labels: readonly LabelExtent[]] {
  const { left, width } = host.getBoundingClientRect();
  const labels = [...host.querySelectorAll(".tl-label:not(.faint)")].map((label) => {
    const box = label.getBoundingClientRect();
    return { x0: box.left - left, x1: box.right - left };
  });
  return [width, labels];
}
