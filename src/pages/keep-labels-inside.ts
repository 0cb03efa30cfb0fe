import { LABEL_GAP_PX, type MeasureText } from "#core/layout";
import type { Label, Mark, Scene } from "#core/scene";

interface Box {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const ONE_LINE_PX = 19;
const TWO_LINES_PX = 34;

/**
 * A picture cannot be moved: a label that its edge would cut goes to the other side of its mark, where nothing stands.
 * Where something does, the label stays. One whose mark lies outside is left out: it would name a time that is not its
 * own.
 */
export function keepLabelsInside(scene: Scene, measure: MeasureText): Scene {
  const { widthPx, marks, notes } = scene;
  const isInside = ({ x0, x1 }: Box) => x0 >= 0 && x1 <= widthPx;
  const others: readonly Box[] = [
    ...marks.map(({ id, x0, x1, y, heightPx }) => ({
      id,
      x0,
      x1,
      y0: y - heightPx / 2,
      y1: y + heightPx / 2,
    })),
    ...notes.map(({ id, x, y, align, text }) => {
      const notePx = measure(text, "note");
      const x0 = align === "end" ? x - notePx : x;
      return { id, x0, x1: x0 + notePx, y0: y - 8, y1: y + 8 };
    }),
  ];
  const named = scene.labels.filter((label) => {
    const mark = findMark(label, scene);
    return mark !== undefined && mark.x1 > 0 && mark.x0 < widthPx;
  });
  const labels: Label[] = [];
  for (const [index, label] of named.entries()) {
    const moved = isInside(boxOf(label)) ? undefined : turn(label, scene);
    const around = [...others, ...[...labels, ...named.slice(index + 1)].map(boxOf)];
    const isFree =
      moved !== undefined &&
      isInside(boxOf(moved)) &&
      !around.some((box) => touches(box, boxOf(moved)));
    labels.push(isFree ? moved : label);
  }
  return { ...scene, labels };
}

function boxOf({ id, x, y, widthPx, lines }: Label): Box {
  const heightPx = lines === 2 ? TWO_LINES_PX : ONE_LINE_PX;
  return { id, x0: x, x1: x + widthPx, y0: y, y1: y + heightPx };
}

function touches(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** The label on the other side of its event's mark. */
function turn(label: Label, scene: Scene): Label | undefined {
  const mark = findMark(label, scene);
  if (mark === undefined) return undefined;
  return label.align === "end"
    ? { ...label, align: "start", x: mark.x1 + LABEL_GAP_PX }
    : { ...label, align: "end", x: mark.x0 - LABEL_GAP_PX - label.widthPx };
}

function findMark(label: Label, { marks }: Scene): Mark | undefined {
  return marks.find(({ id, role }) => id === label.id && role === "event");
}
