import type { Timeline } from "#core/model";
import { parseSpan } from "#core/time";
import type { HandoutKind } from "#core/words";
import { findScale, type Paper, printScale, type SheetScale } from "#pages";
import { readEventsQuery } from "../classroom/events-query.ts";

/** Everything that is chosen on the page; its address says it, so that a link gives the same sheets. */
export interface HandoutChoice {
  readonly what: HandoutKind;
  /** Id of a story; undefined where the collection has none. */
  readonly story: string | undefined;
  readonly paper: Paper;
  /** Undefined: as wide as one sheet. */
  readonly scale: SheetScale | undefined;
  /** A span as `parseSpan` reads it; undefined for all of it. */
  readonly view: string | undefined;
  /** Ids, in the collection's order; undefined for all events. */
  readonly events: readonly string[] | undefined;
  /** Decides the order of the list of a blank timeline. */
  readonly seed: number;
  /** Whether the answers to a blank timeline are printed. */
  readonly answers: boolean;
}

export const HANDOUT_KINDS: readonly HandoutKind[] = ["story", "sheets", "list", "blank"];
export const MOST_SEED = 9999;

/**
 * Reads the page's query; what it does not name, or names wrongly, is as it is at first. `listHandoutFaults` says what
 * was named wrongly.
 */
export function readHandoutChoice(search: string, timeline: Timeline): HandoutChoice {
  const query = new URLSearchParams(search);
  const { stories } = timeline;
  const story = stories.find(({ id }) => id === query.get("story")) ?? stories[0];
  const first = story === undefined ? "list" : "story";
  const what = HANDOUT_KINDS.find((kind) => kind === query.get("what")) ?? first;
  const view = query.get("view") ?? "";
  return {
    what: what === "story" ? first : what,
    story: story?.id,
    paper: query.get("paper") === "letter" ? "letter" : "a4",
    scale: findScale(query.get("scale") ?? ""),
    view: parseSpan(view).ok ? view : undefined,
    events: readEvents(search, timeline),
    seed: findSeed(query.get("seed") ?? "") ?? 1,
    answers: query.get("answers") !== "no",
  };
}

/** The number of an order; undefined for anything else. */
export function findSeed(text: string): number | undefined {
  const seed = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  return seed >= 1 && seed <= MOST_SEED ? seed : undefined;
}

function readEvents(search: string, { events }: Timeline): readonly string[] | undefined {
  const ids = readEventsQuery(search);
  if (ids === undefined) return undefined;
  const named = new Set(ids);
  const known = events.flatMap(({ id }) => (named.has(id) ? [id] : []));
  return known.length === events.length ? undefined : known;
}

/** The query of a choice, with its `?`: what is as it is at first is left out. */
export function printHandoutChoice(choice: HandoutChoice, { stories }: Timeline): string {
  const { what, story, paper, scale, view, events, seed, answers } = choice;
  const members: readonly (readonly [string, string | undefined])[] = [
    ["what", what],
    ["story", story === stories[0]?.id ? undefined : story],
    ["paper", paper === "a4" ? undefined : paper],
    ["scale", scale === undefined ? undefined : printScale(scale)],
    ["view", view],
    ["events", events?.join(",")],
    ["seed", seed === 1 ? undefined : String(seed)],
    ["answers", answers ? undefined : "no"],
  ];
  const query = members.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return `?${query.join("&")}`;
}
