/** What is shown: made-up events, or a published set. */
export type DataSet =
  | { readonly kind: "synthetic"; readonly count: number; readonly isSorted?: boolean }
  | { readonly kind: "birdstrikes" };

/** Ends the name of a set whose records come in the order of their start. */
export const SORTED = "-sorted";

/** A short name that also stands in file names and options. */
export function nameDataSet(set: DataSet): string {
  if (set.kind === "birdstrikes") return set.kind;
  return set.isSorted === true ? `${set.count}${SORTED}` : String(set.count);
}

export function countEvents(set: DataSet): number {
  return set.kind === "synthetic" ? set.count : 10_000;
}
