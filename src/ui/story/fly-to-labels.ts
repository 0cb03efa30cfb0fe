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
  /** Where it rests when all flights are over; undefined as soon as it does so no longer. */
  readonly onRest?: (view: Bounds | undefined) => void;
}

/** Room for one name can leave too little for another, on the other side. */
const MOST_FLIGHTS = 4;

/**
 * Flies to a view, and on to a wider one while names that stand out (those of the step's events) are cut at an edge; not
 * on once the reader has taken hold of the drawing. The function that comes back ends it where it is.
 */
export function flyToLabels({
  handle,
  host,
  view,
  most,
  onView,
  onRest,
}: FlightOptions): () => void {
  const over = new AbortController();
  const { signal } = over;
  async function fly(to: Bounds, flights: number): Promise<void> {
    onView?.(to);
    handle.setView(to, { animate: true });
    await handle.settled();
    if (signal.aborted) return;
    const isLast = flights === MOST_FLIGHTS;
    const wider = isLast ? undefined : widenForLabels(to, ...measureStrongLabels(host), most);
    if (wider === undefined) onRest?.(to);
    else await fly(wider, flights + 1);
  }
  const end = () => {
    over.abort();
    onRest?.(undefined);
  };
  host.addEventListener("pointerdown", end, { signal });
  host.addEventListener("keydown", end, { signal });
  // The drawing takes for itself what it prevents; what it leaves scrolls the page.
  host.addEventListener("wheel", (turn) => turn.defaultPrevented && end(), { signal });
  void fly(view, 1);
  return end;
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
