import { err } from "#core/base";
import { checkCircles } from "./check-circles.ts";
import { checkEvent, checkEventParts } from "./check-event.ts";
import type { CheckedEvent } from "./checked.ts";
import { parseShape } from "./issues.ts";
import { checkDuplicates, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import { readItems, readText } from "./raw.ts";
import type { AuthoringSchemas } from "./schemas.ts";
import type { SourceFile } from "./source.ts";
import { describeShape } from "./words.ts";

/**
 * Every event on its own, then what only shows when they stand together: ids used twice, circles of `after` and of
 * `relativeTo`. An event
 * whose shape is wrong is still known by its id, so that one fault does not look like many.
 */
export function checkEvents(
  { file, value }: SourceFile,
  schemas: AuthoringSchemas,
  known: Known,
): { readonly events: readonly CheckedEvent[]; readonly problems: readonly Problem[] } {
  if (value === undefined) return { events: [], problems: [] };
  const events: CheckedEvent[] = [];
  const problems: Problem[] = [];
  if (!Array.isArray(value)) {
    const words = describeShape("not-list", "events.yaml", value, []);
    problems.push({ file, path: [], code: "not-list", ...words });
  }
  const items = readItems(value);
  items.forEach((item, index) => {
    const shape = parseShape(schemas.event, item, "event", known.languages);
    const parts = checkEventParts(item, schemas, known);
    const checked = shape.ok
      ? checkEvent(shape.value, parts, known.languages)
      : err([...shape.error, ...parts.problems]);
    if (checked.ok) events.push(checked.value);
    else
      problems.push(
        ...checked.error.map((problem) => ({ ...problem, file, path: [index, ...problem.path] })),
      );
  });
  const ids = items.flatMap((item, index) => {
    const id = readText(item, "id");
    return id === undefined ? [] : [{ id, file, path: [index, "id"] }];
  });
  return {
    events,
    problems: [...problems, ...checkDuplicates("event", ids), ...checkCircles(items, file)],
  };
}

/** The ids of whatever can be read as an event, and which are drafts. */
export function listEventIds(value: unknown): Known["events"] {
  if (value === undefined) return undefined;
  return new Map(
    readItems(value).flatMap((item) => {
      const id = readText(item, "id");
      const isDraft = readText(item, "status") === "draft";
      return id === undefined ? [] : [[id, { isDraft }] as const];
    }),
  );
}
