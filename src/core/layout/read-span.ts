import {
  boundsOf,
  DAY_MS,
  type Edtf,
  isApproximate,
  isUncertain,
  narrowToPartOfDay,
  type PartOfDay,
} from "#core/time";
import type { Edge, Span } from "./layout-event.ts";

function edgeOfPoint(date: Edtf): Edge {
  if (isApproximate(date)) return "approximate";
  const { start, end } = boundsOf(date);
  return end - start > DAY_MS ? "soft" : "hard";
}

/**
 * What is drawn of an EDTF date. A day is hard at both ends; a month, a year or a one-of set is soft (the event lies
 * somewhere within); an interval takes each edge from its own end point.
 */
export function readSpan(date: Edtf, partOfDay?: PartOfDay): Span {
  const whole = boundsOf(date);
  const bounds = partOfDay === undefined ? whole : narrowToPartOfDay(whole, partOfDay);
  const uncertain = isUncertain(date);
  if (date.kind === "interval") {
    const edgeOf = (end: typeof date.start): Edge =>
      end.kind === "open" || end.kind === "unknown" ? end.kind : edgeOfPoint(end);
    return { bounds, uncertain, startEdge: edgeOf(date.start), endEdge: edgeOf(date.end) };
  }
  const edge = edgeOfPoint(date);
  return {
    bounds,
    uncertain,
    startEdge: bounds.start === -Infinity ? "unknown" : edge,
    endEdge: bounds.end === Infinity ? "unknown" : edge,
  };
}
