import { assertDefined } from "#core/base";
import type { MeasureText } from "#core/layout";
import type { Note, Scene } from "#core/scene";

/** What of an event must be seen whole: a name, a note, a dot. */
export interface SceneBox {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const ONE_LINE_PX = 19;
const TWO_LINES_PX = 34;
const NOTE_PX = 16;
/** So near to its name a dot belongs to it. */
const NEAR_PX = 12;
/** So much of a bar stands beside its name on the same sheet. */
const BAR_END_PX = 40;
/** What takes no more of a sheet than this stays together. */
const TOGETHER = 0.7;

/**
 * The boxes of a scene: an event's name together with the dot beside it and its notes, where they lie so near to each
 * other that a sheet can hold them all, and else each by itself.
 */
export function listBoxes(
  scene: Scene,
  measure: MeasureText,
  sheetPx: number,
): readonly SceneBox[] {
  const dots = scene.marks
    .filter(({ shape }) => shape === "dot")
    .map(({ id, x0, x1, y, heightPx }) => ({
      id,
      x0,
      x1,
      y0: y - heightPx / 2,
      y1: y + heightPx / 2,
    }));
  const ends = scene.marks
    .filter(({ shape, role }) => shape === "bar" && role === "event")
    .flatMap(({ id, x0, x1, y, heightPx }) => {
      const place = { id, y0: y - heightPx / 2, y1: y + heightPx / 2 };
      const endPx = Math.min(BAR_END_PX, x1 - x0);
      return [
        { ...place, x0, x1: x0 + endPx },
        { ...place, x0: x1 - endPx, x1 },
      ];
    });
  const names = scene.labels.map(({ id, x, y, widthPx, lines }) => {
    const heightPx = lines === 2 ? TWO_LINES_PX : ONE_LINE_PX;
    const name = { id, x0: x, x1: x + widthPx, y0: y, y1: y + heightPx };
    const near = [...dots, ...ends].filter(
      (mark) => mark.id === id && mark.x1 >= name.x0 - NEAR_PX && mark.x0 <= name.x1 + NEAR_PX,
    );
    return joinBoxes([name, ...near]);
  });
  const notes = scene.notes.map((note) => {
    const [x0, x1] = reachOfNote(note, measure);
    return { id: note.id, x0, x1, y0: note.y - NOTE_PX / 2, y1: note.y + NOTE_PX / 2 };
  });
  const byEvent = new Map<string, SceneBox[]>();
  for (const box of [...names, ...notes, ...dots]) {
    byEvent.set(box.id, [...(byEvent.get(box.id) ?? []), box]);
  }
  return [...byEvent.values()].flatMap((boxes) => {
    const joined = joinBoxes(boxes);
    return joined.x1 - joined.x0 <= sheetPx * TOGETHER ? [joined] : boxes;
  });
}

function joinBoxes(boxes: readonly SceneBox[]): SceneBox {
  return boxes.reduce(
    (all, box) => ({
      id: all.id,
      x0: Math.min(all.x0, box.x0),
      x1: Math.max(all.x1, box.x1),
      y0: Math.min(all.y0, box.y0),
      y1: Math.max(all.y1, box.y1),
    }),
    assertDefined(boxes[0], "boxes to join"),
  );
}

function reachOfNote({ x, align, text }: Note, measure: MeasureText): readonly [number, number] {
  const widthPx = measure(text, "note");
  return align === "end" ? [x - widthPx, x] : [x, x + widthPx];
}

interface Crop {
  /** The events that come on the sheet. */
  readonly ids: ReadonlySet<string>;
  /** What is left out under the axis. */
  readonly topPx: number;
  readonly heightPx: number;
  readonly measure: MeasureText;
}

/**
 * A scene as a sheet carries it: some of its rows, moved up to the axis, and nothing of what the sheet's sides would
 * cut but bars, which go on. Names that are left out stand whole on the sheet beside it.
 */
export function cropScene(scene: Scene, { ids, topPx, heightPx, measure }: Crop): Scene {
  const { widthPx } = scene;
  const isInside = (x0: number, x1: number) => x0 >= -0.5 && x1 <= widthPx + 0.5;
  const up = <T extends { readonly id: string; readonly y: number }>(items: readonly T[]) =>
    items.filter(({ id }) => ids.has(id)).map((item) => ({ ...item, y: item.y - topPx }));
  return {
    ...scene,
    heightPx,
    axis: {
      ...scene.axis,
      bands: scene.axis.bands.filter(({ labelX, label }) =>
        isInside(labelX, labelX + measure(label, "band")),
      ),
    },
    marks: up(scene.marks).filter(
      ({ shape, x0, x1 }) => x1 > 0 && x0 < widthPx && (shape === "bar" || isInside(x0, x1)),
    ),
    labels: up(scene.labels).filter((label) => isInside(label.x, label.x + label.widthPx)),
    notes: up(scene.notes).filter((note) => isInside(...reachOfNote(note, measure))),
    tethers: scene.tethers
      .filter(({ id }) => ids.has(id))
      .map((tether) => ({ ...tether, y0: tether.y0 - topPx, y1: tether.y1 - topPx })),
    crumbs: [],
  };
}

/** The axis alone, with room under it for rows to write in. */
export function blankScene({ widthPx, axis, rowPx }: Scene, heightPx: number): Scene {
  return {
    widthPx,
    heightPx,
    axis,
    rowPx,
    marks: [],
    labels: [],
    notes: [],
    tethers: [],
    crumbs: [],
    counts: { inView: 0, labelled: 0 },
  };
}
