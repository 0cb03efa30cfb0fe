import { findFreeId, slugOf } from "#core/text";
import type { Edit } from "./edit.ts";

/** Where an act asks for an event that is yet to be made, it says this instead of an id: no event bears it. */
export const NEW_EVENT = "new";

/** An id for an event by its title, which it keeps when the title changes. */
export function createEventId(edit: Edit, title: string): string {
  return findFreeId(slugOf(title, "event"), (id) => id === NEW_EVENT || edit.events.has(id));
}

/** `<article>-<n>`, counted on from the highest there is; without an article `external-<n>`. */
export function createMentionIds(edit: Edit, article: string | undefined): () => string {
  const prefix = `${article ?? "external"}-`;
  let last = 0;
  for (const { id } of edit.mentions.list()) {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : "";
    if (/^\d{1,9}$/.test(rest)) last = Math.max(last, Number(rest));
  }
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}
