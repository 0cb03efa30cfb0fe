import type { Timeline } from "#core/model";
import { parseSpan } from "#core/time";
import { findScale } from "#pages";
import { readEventsQuery } from "../classroom/events-query.ts";
import { findSeed, type HandoutChoice } from "./handout-choice.ts";

/** Something in the page's address that is not there or cannot be read. */
export type HandoutFault =
  | {
      readonly kind: "what" | "story" | "paper" | "scale" | "view" | "seed" | "answers";
      /** As the address has it. */
      readonly text: string;
    }
  | { readonly kind: "events"; readonly ids: readonly string[] }
  /** A member of the query that the page knows nothing of. */
  | { readonly kind: "name"; readonly text: string };

const NAMES = ["what", "story", "paper", "scale", "view", "events", "seed", "answers"];
/** What mail and networks add to links on their way. */
const ADDED = /^utm_|clid$|^mc_/u;

/**
 * What `readHandoutChoice` could not read in the page's query, as far as it bears on what is shown: a scale means
 * nothing to a list. `choice` is what it read.
 */
export function listHandoutFaults(
  search: string,
  timeline: Timeline,
  { what, story }: HandoutChoice,
): readonly HandoutFault[] {
  const query = new URLSearchParams(search);
  const isDrawn = what === "sheets" || what === "blank";
  const isStory = what === "story";
  const faults: HandoutFault[] = [];
  const check = (
    kind: Exclude<HandoutFault["kind"], "events" | "name">,
    isRead: (text: string) => boolean,
  ) => {
    const text = query.get(kind) ?? "";
    if (text !== "" && !isRead(text)) faults.push({ kind, text });
  };
  check("what", (text) => text === what);
  if (isStory) check("story", (text) => text === story);
  check("paper", (text) => text === "a4" || text === "letter");
  if (isDrawn) check("scale", (text) => findScale(text) !== undefined);
  if (!isStory) {
    check("view", (text) => parseSpan(text).ok);
    const ids = readEventsQuery(search) ?? [];
    const known = new Set(timeline.events.map(({ id }) => id));
    const gone = [...new Set(ids)].filter((id) => !known.has(id));
    if (gone.length > 0) faults.push({ kind: "events", ids: gone });
  }
  if (what === "blank") {
    check("seed", (text) => findSeed(text) !== undefined);
    check("answers", (text) => text === "yes" || text === "no");
  }
  const names = [...new Set(query.keys())].filter(
    (name) => !NAMES.includes(name) && !ADDED.test(name),
  );
  return [...faults, ...names.map((text) => ({ kind: "name" as const, text }))];
}
