/** What a row of the drawing measures, in pixels from the row's top where not said otherwise. */
export interface RowStyle {
  readonly name: "roomy" | "dense" | "strip";
  readonly rowPx: number;
  readonly labelTopPx: number;
  /** Vertical centre of a mark beside its label. */
  readonly markY: number;
  /** Vertical centre of a bar whose label has slid over it. */
  readonly slidMarkY: number;
  readonly markPx: number;
  /** Height of the axis above the rows. */
  readonly axisPx: number;
  readonly hasLabels: boolean;
  /** Whether the date stands under the title or on its line. */
  readonly when: "below" | "beside";
}

export const ROOMY: RowStyle = {
  name: "roomy",
  rowPx: 42,
  labelTopPx: 1,
  markY: 11,
  slidMarkY: 38,
  markPx: 10,
  axisPx: 56,
  hasLabels: true,
  when: "below",
};

export const DENSE: RowStyle = {
  name: "dense",
  rowPx: 30,
  labelTopPx: 1,
  markY: 11,
  slidMarkY: 25,
  markPx: 8,
  axisPx: 52,
  hasLabels: true,
  when: "beside",
};

/** A strip: marks only. The list beside it names the events. */
export const STRIP: RowStyle = {
  name: "strip",
  rowPx: 15,
  labelTopPx: 0,
  markY: 8,
  slidMarkY: 8,
  markPx: 8,
  axisPx: 44,
  hasLabels: false,
  when: "beside",
};

/** How many rows fit above a lane of the given height. */
export function countRows(style: RowStyle, heightPx: number, lanePx: number): number {
  return Math.max(1, Math.floor((heightPx - style.axisPx - lanePx) / style.rowPx));
}
