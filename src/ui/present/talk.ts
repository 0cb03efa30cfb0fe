import { assertUnreachable, clamp } from "#core/base";
import type { Story } from "#core/model";
import { findStep, printStepAddress } from "#core/story";
import { pauseStopwatch, resumeStopwatch, type Stopwatch, startStopwatch } from "./stopwatch.ts";

/** Where a presentation is: the same in every window that takes part in it. */
export interface Talk {
  /** The step that is shown, from 0. */
  readonly index: number;
  /** Whether the screen is dark, so that the class looks up. */
  readonly isBlank: boolean;
  /** The event whose quotations are shown in the place of the step. */
  readonly event?: string;
  readonly watch: Stopwatch;
}

/** What can be done to it, in either window. */
export type TalkAct =
  | { readonly kind: "move"; readonly by: 1 | -1 }
  | { readonly kind: "go"; readonly index: number }
  | { readonly kind: "blank"; readonly isBlank: boolean }
  | { readonly kind: "open"; readonly event: string | undefined }
  | { readonly kind: "pause" | "resume" | "restart"; readonly now: number };

/**
 * A talk after an act; the same value where nothing changes. On a dark screen a step on or back only lights it again,
 * as whoever presses cannot see where they are.
 */
export function reduceTalk(talk: Talk, act: TalkAct, stepCount: number): Talk {
  switch (act.kind) {
    case "move":
      if (talk.isBlank) return { ...talk, isBlank: false };
      return goTo(talk, talk.index + act.by, stepCount);
    case "go":
      return goTo(talk, act.index, stepCount);
    case "blank":
      return talk.isBlank === act.isBlank ? talk : { ...talk, isBlank: act.isBlank };
    case "open":
      return openEvent(talk, act.event);
    case "pause":
      return { ...talk, watch: pauseStopwatch(talk.watch, act.now) };
    case "resume":
      return { ...talk, watch: resumeStopwatch(talk.watch, act.now) };
    case "restart":
      return { ...talk, watch: startStopwatch(act.now) };
    default:
      return assertUnreachable(act);
  }
}

function goTo(talk: Talk, to: number, stepCount: number): Talk {
  const index = clamp(to, 0, Math.max(0, stepCount - 1));
  if (index === talk.index && !talk.isBlank && talk.event === undefined) return talk;
  return { index, isBlank: false, watch: talk.watch };
}

function openEvent(talk: Talk, event: string | undefined): Talk {
  if (event === talk.event) return talk;
  const { index, isBlank, watch } = talk;
  return { index, isBlank, watch, ...(event === undefined ? {} : { event }) };
}

/** A talk as it is kept and sent: the step by its address, so that it is found in another version of the story too. */
export interface PrintedTalk {
  readonly step: string;
  readonly isBlank: boolean;
  readonly event?: string;
  readonly watch: Stopwatch;
}

export function printTalk({ index, ...rest }: Talk, story: Story): PrintedTalk {
  return { step: printStepAddress(story, index), ...rest };
}

/** Reads what was kept or sent; undefined for anything else, and for a step that the story does not know at all. */
export function findTalk(value: unknown, story: Story): Talk | undefined {
  if (!isRecord(value) || typeof value.step !== "string" || !isRecord(value.watch))
    return undefined;
  const index = findStep(story, value.step)?.index;
  const { beforeMs, since } = value.watch;
  if (index === undefined || !isTime(beforeMs)) return undefined;
  return {
    index,
    isBlank: value.isBlank === true,
    ...(typeof value.event === "string" ? { event: value.event } : {}),
    watch: { beforeMs, ...(isTime(since) ? { since } : {}) },
  };
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** How long a talk that was left waits to be taken up again: a double lesson with its break. */
const KEPT_MS = 2 * 60 * 60 * 1000;

/** What is kept so that a presentation goes on after the page was loaded again. */
export function printKept(talk: Talk, story: Story, now: number): string {
  return JSON.stringify({ ...printTalk({ ...talk, isBlank: false }, story), keptAt: now });
}

/** The talk that was kept; undefined for one left too long ago, or that cannot be read. Never dark. */
export function findKept(text: string | undefined, story: Story, now: number): Talk | undefined {
  const value = readJson(text);
  const talk = findTalk(value, story);
  if (talk === undefined || !isRecord(value) || !isTime(value.keptAt)) return undefined;
  return Math.abs(now - value.keptAt) < KEPT_MS ? talk : undefined;
}

function readJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
