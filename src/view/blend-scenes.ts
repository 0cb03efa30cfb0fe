import { lerp } from "#core/base";
import type { Scene } from "#core/scene";

/**
 * A scene on its way from one set of rows to another: what is in both glides vertically, the rest is as in `to`.
 * Horizontal places are those of `to`, which the view alone decides.
 */
export function blendScenes(from: Scene, to: Scene, share: number): Scene {
  const labelY = new Map(from.labels.map((label) => [label.id, label.y]));
  const markY = new Map(
    from.marks.filter((mark) => mark.role === "event").map((mark) => [mark.id, mark.y]),
  );
  const shiftOf = (id: string) => {
    const old = markY.get(id);
    const next = to.marks.find((mark) => mark.id === id && mark.role === "event");
    return old === undefined || next === undefined ? 0 : (old - next.y) * (1 - share);
  };
  return {
    ...to,
    marks: to.marks.map((mark) => ({ ...mark, y: mark.y + shiftOf(mark.id) })),
    tethers: to.tethers.map((tether) => {
      const shift = shiftOf(tether.id);
      return { ...tether, y0: tether.y0 + shift, y1: tether.y1 + shift };
    }),
    notes: to.notes.map((note) => ({ ...note, y: note.y + shiftOf(note.id) })),
    labels: to.labels.map((label) => ({
      ...label,
      y: lerp(labelY.get(label.id) ?? label.y, label.y, share),
    })),
  };
}
