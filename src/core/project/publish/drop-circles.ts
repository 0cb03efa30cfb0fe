import { findCycles } from "#core/model";
import { withFields } from "../fields.ts";
import type { ProjectEvent, ProjectMention } from "../records.ts";
import type { Writable } from "./writable.ts";

/** Drafts that wait for one another in a circle, or are counted from one another, no longer do. */
export function dropCircles(writable: readonly Writable[]): readonly Writable[] {
  const inAfter = listCircling(writable, ({ event }) => event.after ?? []);
  const inRelative = listCircling(writable, ({ mentions }) =>
    mentions.flatMap(({ relativeTo }) => relativeTo ?? []),
  );
  return writable.map((one) => {
    if (one.event.status === "accepted") return one;
    return {
      event: inAfter.has(one.event.id)
        ? withFields<ProjectEvent>(one.event, { after: undefined })
        : one.event,
      mentions: inRelative.has(one.event.id)
        ? one.mentions.map((mention) =>
            withFields<ProjectMention>(mention, { relativeTo: undefined }),
          )
        : one.mentions,
    };
  });
}

/** Ids whose references have to go so that no circle of drafts is left. */
function listCircling(
  writable: readonly Writable[],
  list: (one: Writable) => readonly string[],
): ReadonlySet<string> {
  const dropped = new Set<string>();
  for (;;) {
    const edges = new Map(
      writable
        .filter(({ event }) => event.status !== "accepted" && !dropped.has(event.id))
        .map((one) => [one.event.id, list(one)]),
    );
    const circles = findCycles(edges);
    if (circles.length === 0) return dropped;
    for (const id of circles.flat()) dropped.add(id);
  }
}
