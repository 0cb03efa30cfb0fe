import type { Bounds } from "#core/time";

/**
 * How one end of a span is known.
 * - `hard`: to the day or closer · `soft`: anywhere in a longer unit ("2015") · `approximate`: "about"
 * - `open`: it goes on · `unknown`: it had an end that nobody states
 */
export type Edge = "hard" | "soft" | "approximate" | "open" | "unknown";

/** A date reduced to what is drawn. Bounds are infinite exactly where the edge is `open` or `unknown`. */
export interface Span {
  readonly bounds: Bounds;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /** The source itself doubts the date (EDTF `?`). */
  readonly uncertain: boolean;
}

/** A further reading of when an event was. */
export interface Reading extends Span {
  /** `reading`: an article disagrees · `external`: the date is not from the articles. */
  readonly role: "reading" | "external";
  /** The words it was read from, for the note beside it. */
  readonly words?: string;
}

/** An event reduced to what layout needs. */
export interface LayoutEvent extends Span {
  readonly id: string;
  readonly title: string;
  /** The date in words, in the reader's language. */
  readonly when: string;
  /** Index into the collection's categories: gives colour and shape. */
  readonly category: number;
  /** 1 to 5: decides which label appears first. */
  readonly importance: number;
  /** How many quotations stand behind it. */
  readonly quotations: number;
  /** Readings that disagree with the event's own, and readings from elsewhere. */
  readonly others: readonly Reading[];
  /** Ids of events that this one came after. */
  readonly after: readonly string[];
}
