import { err, ok, type Result } from "#core/base";
import type { Timeline } from "#core/model";
import type { OwnStep, OwnStory } from "./own-story.ts";
import { plainText } from "./own-text.ts";

/** Where something stands in a story; steps count from 1. */
export type OwnStoryPlace =
  | { readonly field: "title" }
  | { readonly field: "steps" }
  | { readonly step: number; readonly field: OwnStepField };

type OwnStepField = "event" | "text" | "question" | "notes";

/** What is wrong with one part of a story. */
export type OwnStoryPartFault =
  /** No text, or for the steps no list. */
  | { readonly kind: "missing"; readonly at: OwnStoryPlace }
  /** More than {@link OWN_STORY_LIMITS} allow: UTF-16 units of a text, or steps. */
  | {
      readonly kind: "too-long";
      readonly at: OwnStoryPlace;
      readonly length: number;
      readonly most: number;
    };

/** Why a story from a link or a file cannot be shown. */
export type OwnStoryFault =
  /** Not a story of ours. */
  | { readonly kind: "format" }
  /** A story of ours, in a form that came after this one. */
  | { readonly kind: "newer" }
  /** Made from another collection. */
  | { readonly kind: "collection" }
  /** None of its events is in the collection any more. */
  | { readonly kind: "empty" }
  /** All that has to be mended in it; never none. */
  | { readonly kind: "parts"; readonly parts: readonly OwnStoryPartFault[] };

/** A story as it was read. */
export interface ReadOwnStory {
  readonly story: OwnStory;
  /** The events that the collection no longer has: their steps are left out. */
  readonly gone: readonly string[];
  /** How many characters were left out of its texts because nobody sees them. */
  readonly hidden: number;
}

export interface OwnStoryLimits {
  readonly steps: number;
  /** Lengths in UTF-16 units. */
  readonly title: number;
  readonly text: number;
}

const FORMAT = "dateline-story/1";
const ANY_FORMAT = /^dateline-story\/\d+$/u;
/** More than any id of an event has. */
const MOST_ID = 200;

/** What a story that a reader made may hold; more is refused. */
export const OWN_STORY_LIMITS: OwnStoryLimits = { steps: 200, title: 200, text: 4000 };

/** The story as JSON text, for a link or a file. */
export function printOwnStory({ id }: Timeline, { title, steps }: OwnStory): string {
  return JSON.stringify({ format: FORMAT, collection: id, title, steps });
}

/**
 * Reads what {@link printOwnStory} wrote, or anything else: its texts are anybody's. Two things are left out, and both
 * are told: steps whose event the collection no longer has (`gone`), and characters that nobody sees and that could
 * reorder or hide what stands around them (`hidden`): bidirectional controls (U+202A–E, U+2066–9, U+200E/F, U+061C),
 * zero-width and control characters; see {@link plainText}. What is shown still has to be isolated from the words
 * around it, since letters have a direction of their own. Everything else that is wrong is a fault that names its place.
 */
export function parseOwnStory(
  text: string,
  timeline: Timeline,
): Result<ReadOwnStory, OwnStoryFault> {
  const found = parseOwnDraft(text, timeline, OWN_STORY_LIMITS);
  return found.ok && found.value.story.steps.length === 0 ? err({ kind: "empty" }) : found;
}

/** The same with limits of its own, of a story that may have no steps yet, or none any more. */
export function parseOwnDraft(
  text: string,
  timeline: Timeline,
  limits: OwnStoryLimits,
): Result<ReadOwnStory, OwnStoryFault> {
  const value = parseJson(text);
  const format = read(value, "format");
  if (format !== FORMAT) {
    return err({ kind: ANY_FORMAT.test(String(format)) ? "newer" : "format" });
  }
  if (read(value, "collection") !== timeline.id) return err({ kind: "collection" });
  const reader = createReader(limits);
  const title = reader.readText(value, { field: "title" }, limits.title);
  const steps = reader.readSteps(value);
  const parts = reader.listFaults();
  if (parts.length > 0) return err({ kind: "parts", parts });
  const known = new Set(timeline.events.map(({ id }) => id));
  const kept = steps.filter(({ event }) => known.has(event));
  const gone = steps.flatMap(({ event }) => (known.has(event) ? [] : [event]));
  return ok({ story: { title, steps: kept }, gone, hidden: reader.countHidden() });
}

/** Reads part by part, and gathers what is wrong with them. */
function createReader(limits: OwnStoryLimits) {
  const faults: OwnStoryPartFault[] = [];
  let hidden = 0;
  const readText = (value: unknown, at: OwnStoryPlace, most: number): string => {
    const given = read(value, at.field);
    if (typeof given !== "string") {
      faults.push({ kind: "missing", at });
      return "";
    }
    const plain = plainText(given);
    hidden += plain.hidden;
    const { length } = plain.text;
    if (length > most) faults.push({ kind: "too-long", at, length, most });
    return plain.text;
  };
  const readStep = (value: unknown, step: number): OwnStep => {
    const event = readText(value, { step, field: "event" }, MOST_ID);
    const said = (["text", "question", "notes"] as const).flatMap((field) =>
      read(value, field) === undefined
        ? []
        : [[field, readText(value, { step, field }, limits.text)]],
    );
    return { event, ...Object.fromEntries(said) };
  };
  return {
    listFaults: (): readonly OwnStoryPartFault[] => faults,
    countHidden: () => hidden,
    readText,
    readSteps(value: unknown): readonly OwnStep[] {
      const steps = read(value, "steps");
      const at = { field: "steps" } as const;
      if (!Array.isArray(steps)) {
        faults.push({ kind: "missing", at });
        return [];
      }
      const { length } = steps;
      if (length > limits.steps) {
        faults.push({ kind: "too-long", at, length, most: limits.steps });
        return [];
      }
      return steps.map((step, index) => readStep(step, index + 1));
    },
  };
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
