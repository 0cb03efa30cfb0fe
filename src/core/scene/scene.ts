/** A drawn mark's form: a dot for what is narrower than a dot at this zoom, else a bar. */
export type MarkShape = "dot" | "bar";

/** One event's (or one reading's) place in time. All coordinates are CSS pixels from the drawing's top left corner. */
export interface Mark {
  readonly id: string;
  readonly shape: MarkShape;
  readonly x0: number;
  readonly x1: number;
  /** Vertical centre. */
  readonly y: number;
  readonly heightPx: number;
  readonly category: number;
  /** How far in from each end the bar goes from nothing to full. */
  readonly fadeStartPx: number;
  readonly fadeEndPx: number;
  /** 0 to 1: a day is drawn full, a span in which the event only lies somewhere is pale. */
  readonly strength: number;
  /** `event`: the reading the event goes by · `reading`: another that disagrees · `external`: not from the articles. */
  readonly role: "event" | "reading" | "external";
  /** An uncertain date: dashed outline. */
  readonly dashed: boolean;
  /** Beside the search hits: drawn faintly. */
  readonly faint: boolean;
  readonly selected: boolean;
}

/** The title and date of an event, beside its mark. */
export interface Label {
  readonly id: string;
  /** Left edge of the text block. */
  readonly x: number;
  /** Top of the text block. */
  readonly y: number;
  readonly widthPx: number;
  /** The side the text leans to: `end` where the label stands left of its mark. */
  readonly align: "start" | "end";
  readonly title: string;
  /** Empty where the style of row has no room for dates. */
  readonly when: string;
  /** Whether the date stands under the title or on its line. */
  readonly lines: 1 | 2;
  readonly quotations: number;
  readonly faint: boolean;
  readonly selected: boolean;
}

/** The words beside a reading that disagrees. */
export interface Note {
  readonly id: string;
  readonly x: number;
  /** Vertical centre. */
  readonly y: number;
  readonly align: "start" | "end";
  readonly text: string;
  readonly faint: boolean;
}

/** A dotted bracket that ties a reading to its event: down from `(x0, y0)`, then across to `(x1, y1)`. */
export interface Tether {
  readonly id: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly category: number;
  readonly faint: boolean;
}

/** Events that have no row of their own at this zoom, stacked in their column. */
export interface Crumb {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly category: number;
  readonly faint: boolean;
}

/** Events as columns by category, stacked from the bottom: what is too many to draw one by one. */
export interface Density {
  /** Left edge of the first column. */
  readonly x: number;
  readonly columnPx: number;
  readonly bottomY: number;
  readonly categories: number;
  /** Pixels, by column and category: `heights[column * categories + category]`. */
  readonly heights: Float32Array;
  readonly faint: boolean;
}

export interface AxisTick {
  readonly x: number;
  /** Left edge of the text; left out where there is no room for it. */
  readonly labelX?: number;
  readonly label?: string;
  /** `parent` also starts a unit of the upper tier. */
  readonly tier: "unit" | "parent";
}

export interface AxisBand {
  /** Left edge of the text, held inside the drawing while its unit is in view. */
  readonly labelX: number;
  readonly label: string;
}

/** Two tiers: the unit and the one it belongs to. */
export interface Axis {
  readonly heightPx: number;
  readonly ticks: readonly AxisTick[];
  readonly bands: readonly AxisBand[];
}

export interface SceneCounts {
  /** Events that touch the visible range. */
  readonly inView: number;
  /** Of these, the ones whose label is drawn. */
  readonly labelled: number;
}

/** Everything to draw for one view: the only contract between layout and painting. */
export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axis: Axis;
  /** Height of a row; the first begins under the axis. */
  readonly rowPx: number;
  /** Where the selected event stands in time. */
  readonly rule?: { readonly x: number; readonly category: number };
  readonly marks: readonly Mark[];
  readonly tethers: readonly Tether[];
  readonly labels: readonly Label[];
  readonly notes: readonly Note[];
  readonly crumbs: readonly Crumb[];
  readonly density?: Density;
  /** Before the faint columns of all: those that begin there, or the search hits. */
  readonly frontDensity?: Density;
  readonly counts: SceneCounts;
}
