import type { Timeline } from "#core/model";
import { type Address, type AddressProblem, parseAddress } from "./address.ts";

/** Something in the address that this collection does not have, with its own words. */
export interface Problem {
  readonly kind: AddressProblem["kind"] | "event" | "article";
  readonly text: string;
}

/**
 * Reads an address and holds it against the collection. What the collection does not have is left out of the address
 * and told as a problem; unknown choices of a filter are left out, for they would only hide everything.
 */
export function readAddress(
  search: string,
  timeline: Timeline,
): { readonly address: Address; readonly problems: readonly Problem[] } {
  const { address, problems } = parseAddress(search);
  const found: Problem[] = [...problems];
  const events = new Set(timeline.events.map(({ id }) => id));
  const articles = new Set(timeline.articles.map(({ id }) => id));
  const categories = new Set(timeline.categories.map(({ id }) => id));
  const keep = (kind: "event" | "article", known: ReadonlySet<string>) => {
    const id = address[kind];
    if (id === undefined || known.has(id)) return id;
    found.push({ kind, text: id });
    return undefined;
  };
  return {
    address: {
      ...address,
      event: keep("event", events),
      article: keep("article", articles),
      categories: address.categories.filter((id) => categories.has(id)),
      sources: address.sources.filter((id) => articles.has(id)),
    },
    problems: found,
  };
}
