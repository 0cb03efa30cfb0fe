import { assertUnreachable } from "#core/base";
import type { Story } from "#core/model";
import { findTalk, isRecord, type PrintedTalk, printTalk, type Talk } from "./talk.ts";

/** What a window of a presentation is for: the class looks at `screen`, whoever teaches at `presenter`. */
export type TalkRole = "screen" | "presenter";

/**
 * Which of two states is newer: the higher count; of two at once, the one from the later name (Lamport 1978). Names begin
 * with the role, so that of two windows that only begin the screen is followed.
 */
export interface Stamp {
  readonly count: number;
  readonly by: string;
}

interface Said {
  readonly format: typeof FORMAT;
  /** The window that says it. */
  readonly from: string;
  readonly role: TalkRole;
}

/** What windows say to one another; there is no other between them. */
export type TalkMessage =
  /** A window is new, or back: those who are there tell where they are. */
  | (Said & { readonly kind: "hello" })
  | (Said & { readonly kind: "state"; readonly talk: PrintedTalk; readonly stamp: Stamp })
  | (Said & { readonly kind: "ping" | "pong" | "bye" });

/** One window's part: where the talk is as far as it knows, and who else is there. */
export interface TalkLink {
  readonly self: string;
  readonly role: TalkRole;
  readonly talk: Talk;
  readonly stamp: Stamp;
  readonly others: ReadonlyMap<string, Other>;
}

interface Other {
  readonly role: TalkRole;
  /** Pings in a row that it has not answered. */
  readonly missed: number;
}

/** A link after something happened, and what to say to the others. */
export interface TalkTurn {
  readonly link: TalkLink;
  readonly say: readonly TalkMessage[];
}

const FORMAT = "dateline-talk/1";
/** A window that does not answer so often is gone: closed without a word, or crashed. */
const MOST_MISSED = 2;

/** A window's part before it has heard of any other; whatever one of them has changed is newer than where it begins. */
export function createLink(self: string, role: TalkRole, talk: Talk): TalkLink {
  return { self, role, talk, stamp: { count: 0, by: nameOf(role, self) }, others: new Map() };
}

/** The first words: where this window begins. Whoever is there answers with the state as they know it. */
export function greet(link: TalkLink, story: Story): readonly TalkMessage[] {
  return [{ ...sign(link), kind: "hello" }, printState(link, story)];
}

function nameOf(role: TalkRole, self: string): string {
  return `${role}:${self}`;
}

/** This window changed the talk. */
export function takeTalk(link: TalkLink, talk: Talk, story: Story): TalkTurn {
  if (talk === link.talk) return { link, say: [] };
  const stamp = { count: link.stamp.count + 1, by: nameOf(link.role, link.self) };
  const next = { ...link, talk, stamp };
  return { link: next, say: [printState(next, story)] };
}

/** Asks whether the others are still there; who has not answered for long is taken for gone. */
export function ask(link: TalkLink): TalkTurn {
  const others = new Map(
    [...link.others]
      .map(([id, { role, missed }]) => [id, { role, missed: missed + 1 }] as const)
      .filter(([, { missed }]) => missed <= MOST_MISSED),
  );
  return { link: { ...link, others }, say: [{ ...sign(link), kind: "ping" }] };
}

export function leave(link: TalkLink): readonly TalkMessage[] {
  return [{ ...sign(link), kind: "bye" }];
}

/** Whether a window of this role is there. */
export function isThere({ others }: TalkLink, role: TalkRole): boolean {
  return [...others.values()].some((other) => other.role === role);
}

/** Takes in a message; what is not one, or is this window's own, changes nothing. */
export function hear(link: TalkLink, value: unknown, story: Story): TalkTurn {
  const message = findMessage(value);
  if (message === undefined || message.from === link.self) return { link, say: [] };
  const met = meet(link, message);
  switch (message.kind) {
    case "hello":
      return { link: met, say: [printState(met, story)] };
    case "ping":
      return { link: met, say: [{ ...sign(link), kind: "pong" }] };
    case "pong":
    case "bye":
      return { link: met, say: [] };
    case "state": {
      const talk = findTalk(message.talk, story);
      const isNew = talk !== undefined && isNewer(message.stamp, link.stamp);
      return { link: isNew ? { ...met, talk, stamp: message.stamp } : met, say: [] };
    }
    default:
      return assertUnreachable(message);
  }
}

/** Whoever says something is there; whoever says goodbye is not. */
function meet(link: TalkLink, { from, role, kind }: TalkMessage): TalkLink {
  const others = new Map(link.others);
  if (kind === "bye") others.delete(from);
  else others.set(from, { role, missed: 0 });
  return { ...link, others };
}

function isNewer(theirs: Stamp, ours: Stamp): boolean {
  if (theirs.count !== ours.count) return theirs.count > ours.count;
  return theirs.by > ours.by;
}

function sign({ self, role }: TalkLink): Said {
  return { format: FORMAT, from: self, role };
}

function printState(link: TalkLink, story: Story): TalkMessage {
  return {
    ...sign(link),
    kind: "state",
    talk: printTalk(link.talk, story),
    stamp: link.stamp,
  };
}

const KINDS: readonly string[] = ["hello", "state", "ping", "pong", "bye"];

function findMessage(value: unknown): TalkMessage | undefined {
  if (!isRecord(value) || value.format !== FORMAT || typeof value.from !== "string") {
    return undefined;
  }
  if (value.role !== "screen" && value.role !== "presenter") return undefined;
  if (typeof value.kind !== "string" || !KINDS.includes(value.kind)) return undefined;
  if (value.kind === "state" && !isStamp(value.stamp)) return undefined;
  return value as unknown as TalkMessage;
}

function isStamp(value: unknown): value is Stamp {
  return isRecord(value) && Number.isSafeInteger(value.count) && typeof value.by === "string";
}
