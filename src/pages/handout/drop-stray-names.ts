import type { Scene } from "#core/scene";

/**
 * Leaves out what a sheet says of an event whose mark lies on the sheet beside it, where the name stands as well: without
 * its mark a name says nothing of when.
 */
export function dropStrayNames<T extends { readonly scene: Scene }>(
  sheets: readonly T[],
): readonly T[] {
  const whole = new Set(sheets.flatMap(({ scene }) => listNamed(scene, listMarked(scene))));
  return sheets.map((sheet) => {
    const { scene } = sheet;
    const marked = listMarked(scene);
    const isStray = (id: string) => whole.has(id) && !marked.has(id);
    const stray = scene.labels.filter(({ id }) => isStray(id));
    if (stray.length === 0) return sheet;
    const ids = new Set(stray.map(({ id }) => id));
    const keep = <I extends { readonly id: string }>(items: readonly I[]) =>
      items.filter(({ id }) => !ids.has(id));
    const { labels, notes, tethers, marks } = scene;
    const kept = {
      labels: keep(labels),
      notes: keep(notes),
      tethers: keep(tethers),
      marks: keep(marks),
    };
    return { ...sheet, scene: { ...scene, ...kept } };
  });
}

/** Whether anything is drawn on a sheet but its axis. */
export function isDrawnOn({ marks, labels, notes, crumbs }: Scene): boolean {
  return [marks, labels, notes, crumbs].some((drawn) => drawn.length > 0);
}

/** The events whose own mark lies on a sheet. */
function listMarked({ marks }: Scene): ReadonlySet<string> {
  return new Set(marks.filter(({ role }) => role === "event").map(({ id }) => id));
}

function listNamed({ labels }: Scene, marked: ReadonlySet<string>): readonly string[] {
  return labels.flatMap(({ id }) => (marked.has(id) ? [id] : []));
}
