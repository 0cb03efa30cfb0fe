import { type Bounds, parseSpan } from "#core/time";

/** The range that a collection says it opens with; undefined where it says none, or none that can be read. */
export function findOpening({ view }: { readonly view?: string }): Bounds | undefined {
  const parsed = view === undefined ? undefined : parseSpan(view);
  return parsed?.ok ? parsed.value : undefined;
}
