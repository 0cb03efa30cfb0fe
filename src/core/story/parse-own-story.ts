import { err, ok, type Result } from "#core/base";
import type { Timeline } from "#core/model";
import type { OwnStep, OwnStory } from "./own-story.ts";

/** Why a story from a link or a file cannot be shown. */
export type OwnStoryFault =
  /** Not a story of ours, or not whole. */
  | "format"
  /** Made from another collection. */
  | "collection"
  /** None of its events is in the collection any more. */
  | "empty";

const FORMAT = "dateline-story/1";

/** What a story that a reader made may hold; more is refused. Lengths in UTF-16 units. */
export const OWN_STORY_LIMITS = { steps: 200, title: 200, text: 4000 } as const;

/** The story as JSON text, for a link or a file. */
export function printOwnStory({ id }: Timeline, { title, steps }: OwnStory): string {
  return JSON.stringify({ format: FORMAT, collection: id, title, steps });
}

/**
 * Reads what {@link printOwnStory} wrote, or anything else. Steps whose event the collection no longer has are left out
 * and counted in `gone`.
 */
export function parseOwnStory(
  text: string,
  timeline: Timeline,
): Result<{ readonly story: OwnStory; readonly gone: readonly string[] }, OwnStoryFault> {
  const value = parseJson(text);
  if (read(value, "format") !== FORMAT) return err("format");
  const steps = read(value, "steps");
  const title = readText(value, "title");
  if (!Array.isArray(steps) || steps.length > OWN_STORY_LIMITS.steps) return err("format");
  if (title === undefined || title.length > OWN_STORY_LIMITS.title) return err("format");
  if (read(value, "collection") !== timeline.id) return err("collection");
  const known = new Set(timeline.events.map(({ id }) => id));
  const kept: OwnStep[] = [];
  const gone: string[] = [];
  for (const step of steps) {
    const event = readText(step, "event");
    if (event === undefined) return err("format");
    const made = readStep(step, event);
    if (made === undefined) return err("format");
    if (known.has(event)) kept.push(made);
    else gone.push(event);
  }
  return kept.length === 0 ? err("empty") : ok({ story: { title, steps: kept }, gone });
}

/** Undefined where one of its texts is none, or is too long: nothing of what somebody wrote is left out in silence. */
function readStep(step: unknown, event: string): OwnStep | undefined {
  const said: [string, string][] = [];
  for (const name of ["text", "question", "notes"]) {
    if (read(step, name) === undefined) continue;
    const words = readText(step, name);
    if (words === undefined) return undefined;
    said.push([name, words]);
  }
  return { event, ...Object.fromEntries(said) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function read(value: unknown, key: string): unknown {
  return value instanceof Object && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function readText(value: unknown, key: string): string | undefined {
  const text = read(value, key);
  return typeof text === "string" && text.length <= OWN_STORY_LIMITS.text ? text : undefined;
}
