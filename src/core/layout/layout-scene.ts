import type { Crumb, Scene } from "#core/scene";
import { DAY_MS, instant } from "#core/time";
import { eachTouching } from "./event-index.ts";
import { reachesInto } from "./footprint.ts";
import { layoutAxis } from "./layout-axis.ts";
import { stackCrumbs, type Waiting } from "./layout-crumbs.ts";
import { layoutDensity } from "./layout-density.ts";
import { extentOf, MARGIN_PX } from "./layout-marks.ts";
import { layoutPlace, type OpenScene } from "./layout-place.ts";
import type { SceneInput } from "./scene-input.ts";
import { scaleOf, xOf } from "./view.ts";

/** Up to so many events in view, those without a place of their own are drawn one by one. */
const MOST_CRUMBS = 600;

/**
 * One frame: a filter over the placement, not a layout. Events in view are compared with their two thresholds and
 * become a label with a mark, a mark, a crumb, or a part of the density.
 */
export function layoutScene(input: SceneInput): Scene {
  const { index, placement, view, state, locale, measure, tally } = input;
  const scale = scaleOf(view);
  // A little more than can be seen, so that what comes in is there before it shows.
  const from = view.start - index.span.start - MARGIN_PX / scale;
  const to = view.end - index.span.start + MARGIN_PX / scale;
  const scene: OpenScene = { marks: [], labels: [], notes: [], tethers: [] };
  const placed = new Set<number>();
  let labelled = 0;
  // Labels stand in the page in the order in which events are read.
  const places = [...placement.listPlaces(view)].sort(
    (a, b) => index.placeInOrder(a.rank) - index.placeInOrder(b.rank),
  );
  for (const place of places) {
    const { rank, full } = place;
    if (scale < place.markFrom || (state.shown && state.shown[rank] !== 1)) continue;
    if (!reachesInto(full, from, to, scale)) continue;
    layoutPlace(place, scale, input, scene);
    placed.add(rank);
    if (scale >= place.labelFrom && touches(rank)) labelled++;
  }
  const rule = findRule(input);
  const inView = tally.countIn(view);
  const hasCrumbs = inView <= MOST_CRUMBS;
  const waiting = hasCrumbs ? listWaiting() : [];
  return {
    widthPx: view.widthPx,
    heightPx: view.heightPx,
    axis: layoutAxis(view, placement.style.axisPx, locale, measure),
    rowPx: placement.style.rowPx,
    ...(rule && { rule }),
    marks: scene.marks,
    tethers: scene.tethers,
    labels: scene.labels,
    notes: scene.notes,
    crumbs: stackWaiting(waiting),
    ...(hasCrumbs ? {} : layoutDensity(input)),
    counts: { inView, labelled },
  };

  function touches(rank: number): boolean {
    return (index.start[rank] ?? 0) < view.end && (index.end[rank] ?? 0) > view.start;
  }

  /** The events in view that have neither mark nor label yet. */
  function listWaiting(): Waiting[] {
    const list: Waiting[] = [];
    eachTouching(index, view, (rank) => {
      if (placed.has(rank) || (state.shown && state.shown[rank] !== 1)) return;
      const middle = ((index.start[rank] ?? 0) + (index.end[rank] ?? 0)) / 2;
      list.push({
        id: index.idAt(rank),
        x: xOf(view, instant(middle)),
        category: index.category[rank] ?? 0,
        faint: state.hits !== undefined && state.hits[rank] !== 1 && state.selected !== rank,
      });
    });
    return list;
  }

  function stackWaiting(list: readonly Waiting[]): Crumb[] {
    return stackCrumbs(list, {
      widthPx: view.widthPx,
      heightPx: placement.lanePx,
      bottomY: view.heightPx - 2,
    });
  }
}

/**
 * Where the selected event stands in time, whether or not it has a place in a row yet. None for what is not known to the
 * day: a line names one moment.
 */
function findRule({ index, view, state: { selected, shown } }: SceneInput): Scene["rule"] {
  if (selected === undefined || (shown && shown[selected] !== 1)) return undefined;
  const event = index.at(selected);
  if (event.bounds.end - event.bounds.start > DAY_MS) return undefined;
  const { x0, x1 } = extentOf(event, index, view);
  if (x1 < 0 || x0 > view.widthPx) return undefined;
  const x = (Math.max(x0, 0) + Math.min(x1, view.widthPx)) / 2;
  return { x, category: index.category[selected] ?? 0 };
}
