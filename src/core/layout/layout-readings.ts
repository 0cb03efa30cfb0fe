import { clamp } from "#core/base";
import type { Mark, Note, Tether } from "#core/scene";
import { MARK_GAP_PX, type Side } from "./footprint.ts";
import type { LayoutEvent, Reading } from "./layout-event.ts";
import { cutToView, type Extent, extentOf, holdNear } from "./layout-marks.ts";
import type { SceneInput } from "./scene-input.ts";

interface ReadingsFrame {
  readonly event: LayoutEvent;
  readonly extent: Extent;
  /** Vertical centre of the event's own mark. */
  readonly y: number;
  /** Top of the event's first row. */
  readonly top: number;
  readonly side: Side;
  /** Whether the event's label is shown, and the words beside its readings with it. */
  readonly hasNotes: boolean;
  readonly common: Pick<Mark, "id" | "category" | "faint" | "selected">;
}

const READING_PX = 4;
/** How far a thin bar and its words step apart where the words have slid over the bar. */
const BAR_STEP_PX = 7;
const WORDS_STEP_PX = 4;
const EDGE_PX = 8;

/**
 * The other readings of an event. Those that disagree stand under it as thin bars, each tied to the event by a dotted
 * bracket with its words beside it; those from elsewhere are drawn hollow, on the event's own line.
 */
export function layoutReadings(frame: ReadingsFrame, input: SceneInput) {
  const { event, y } = frame;
  const { style } = input.placement;
  const drawn: Drawn[] = [];
  let line = 0;
  for (const reading of event.others) {
    if (reading.role === "external") {
      const mark = markReading(reading, frame, input, y, style.markPx + 2);
      drawn.push({ mark });
    } else if (style.hasLabels) {
      const lineY = frame.top + style.rowPx + (line + 0.5) * (style.rowPx / 2) - 4;
      drawn.push(drawDisagreeing(reading, frame, input, lineY));
      line++;
    }
  }
  return {
    marks: drawn.map(({ mark }) => mark),
    notes: drawn.flatMap(({ note }) => note ?? []),
    tethers: drawn.flatMap(({ tether }) => tether ?? []),
  };
}

interface Drawn {
  readonly mark: Mark;
  readonly note?: Note;
  readonly tether?: Tether;
}

function markReading(
  reading: Reading,
  { common }: ReadingsFrame,
  { index, view }: SceneInput,
  y: number,
  heightPx: number,
): Mark {
  const extent = extentOf(reading, index, view);
  return {
    ...common,
    ...cutToView(reading, extent, view),
    shape: extent.shape,
    y,
    heightPx,
    role: reading.role,
    dashed: reading.uncertain,
    selected: false,
  };
}

function drawDisagreeing(
  reading: Reading,
  frame: ReadingsFrame,
  input: SceneInput,
  lineY: number,
): Drawn {
  const { extent, y, side, common } = frame;
  const { index, view, placement, measure } = input;
  const { id, category, faint } = common;
  const where = extentOf(reading, index, view);
  // The bracket starts in the middle of what can be seen of the event, else at its end nearest to the drawing.
  const middle = clamp((extent.x0 + extent.x1) / 2, 0, view.widthPx);
  const anchor = clamp(middle, extent.x0, extent.x1);
  const { words } = reading;
  const textPx = words === undefined ? 0 : measure(words, "note");
  // The words stay in view, and step aside from the bar as they slide over it, but never leave the event's own room.
  const rest =
    side === "right"
      ? Math.max(where.x1, anchor) + MARK_GAP_PX
      : Math.min(where.x0, anchor) - MARK_GAP_PX - textPx;
  const x =
    side === "right"
      ? Math.max(
          Math.min(rest, view.widthPx - textPx - EDGE_PX),
          Math.min(rest, extent.x0, where.x0),
        )
      : Math.min(Math.max(rest, EDGE_PX), Math.max(rest, extent.x1 - textPx, where.x1 - textPx));
  const share = clamp(Math.abs(x - rest) / 16, 0, 1);
  const barY = lineY + share * BAR_STEP_PX;
  const mark = markReading(reading, frame, input, barY, READING_PX);
  const tether = {
    id,
    x0: holdNear(anchor, view),
    y0: y + placement.style.markPx / 2 + 1,
    x1: holdNear(clamp(anchor, where.x0, where.x1), view),
    y1: barY,
    category,
    faint,
  };
  if (!frame.hasNotes || words === undefined) return { mark, tether };
  const note: Note = {
    id,
    x,
    y: lineY - share * WORDS_STEP_PX,
    align: "start",
    text: words,
    faint,
  };
  return { mark, tether, note };
}
