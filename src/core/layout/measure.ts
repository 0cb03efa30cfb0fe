import type { LayoutEvent } from "./layout-event.ts";
import type { RowStyle } from "./row-style.ts";

/** The kinds of text in the drawing; each has a font of its own where it is painted. */
export type TextKind = "title" | "when" | "count" | "note" | "tick" | "band";

/** The width of a text in pixels. Passed in: layout touches no screen. */
export type MeasureText = (text: string, kind: TextKind) => number;

/** Between the title and what stands beside it on the same line. */
export const LABEL_GAP_PX = 8;

/** The mark that counts quotations, as it is written beside a title. */
export function printQuotationCount(quotations: number): string {
  return quotations > 1 ? `❝ ${quotations}` : "";
}

/** Width of an event's label block in a style of row; 0 where it has no labels. */
export function measureLabel(event: LayoutEvent, style: RowStyle, measure: MeasureText): number {
  if (!style.hasLabels) return 0;
  const count = printQuotationCount(event.quotations);
  const countPx = count === "" ? 0 : LABEL_GAP_PX + measure(count, "count");
  const titlePx = measure(event.title, "title");
  const whenPx = measure(event.when, "when");
  // A story's drawing has names alone.
  const gapPx = event.when === "" ? 0 : LABEL_GAP_PX;
  return Math.ceil(
    style.when === "below"
      ? Math.max(titlePx + countPx, whenPx)
      : titlePx + gapPx + whenPx + countPx,
  );
}
