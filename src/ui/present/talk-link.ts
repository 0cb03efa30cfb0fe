import { assertUnreachable } from "#core/base";
import type { Story } from "#core/model";
import { findTalk, printTalk, type Talk } from "./talk.ts";
import {
  findMessage,
  type HeardMessage,
  type Said,
  type Stamp,
  signMessage,
  type TalkMessage,
  type TalkRole,
} from "./talk-message.ts";

/** One window's part: where the talk is as far as it knows, and who else is there. */
export interface TalkLink {
  readonly self: string;
  readonly role: TalkRole;
  readonly talk: Talk;
  readonly stamp: Stamp;
  /** Of a screen: whether there is more below what it shows. Each screen has its own size, so the talk does not tell. */
  readonly hasMore: boolean;
  readonly others: ReadonlyMap<string, Other>;
}

interface Other {
  readonly role: TalkRole;
  readonly hasMore: boolean;
  /** Pings in a row that it has not answered. */
  readonly missed: number;
}

/** A link after something happened, and what to say to the others. */
export interface TalkTurn {
  readonly link: TalkLink;
  readonly say: readonly TalkMessage[];
}

/** A window that does not answer so often is gone: closed without a word, or crashed. */
const MOST_MISSED = 2;

/** A window's part before it has heard of any other; whatever one of them has changed is newer than where it begins. */
export function createLink(self: string, role: TalkRole, talk: Talk): TalkLink {
  const stamp = { count: 0, by: nameOf(role, self) };
  return { self, role, talk, stamp, hasMore: false, others: new Map() };
}

/** The first words: where this window begins. Whoever is there answers with the state as they know it. */
export function greet(link: TalkLink, story: Story): readonly TalkMessage[] {
  return [{ ...sign(link), kind: "hello" }, ...sayAll(link, story)];
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
      .map(([id, other]) => [id, { ...other, missed: other.missed + 1 }] as const)
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

/** This screen has more below what it shows, or no longer. */
export function takeMore(link: TalkLink, hasMore: boolean): TalkTurn {
  if (hasMore === link.hasMore) return { link, say: [] };
  const next = { ...link, hasMore };
  return { link: next, say: [printMore(next)] };
}

/** Whether another window, a screen, has more below what it shows. */
export function isMoreThere({ others }: TalkLink): boolean {
  return [...others.values()].some(({ hasMore }) => hasMore);
}

/** Asks the screens to show what is below. */
export function askToScroll(link: TalkLink): readonly TalkMessage[] {
  return [{ ...sign(link), kind: "scroll" }];
}

/** What a message leads to; `scrolls`: this screen has more below what it shows, and is to show it. */
export interface HeardTurn extends TalkTurn {
  readonly scrolls?: boolean;
}

/** Takes in a message; what is not one, or is this window's own, changes nothing. */
export function hear(link: TalkLink, value: unknown, story: Story): HeardTurn {
  const message = findMessage(value);
  if (message === undefined || message.from === link.self) return { link, say: [] };
  const met = meet(link, message);
  switch (message.kind) {
    case "hello":
      return { link: met, say: sayAll(met, story) };
    case "ping":
      return { link: met, say: [{ ...sign(link), kind: "pong" }] };
    case "pong":
    case "bye":
    case "more":
      return { link: met, say: [] };
    case "scroll":
      return { link: met, say: [], scrolls: met.hasMore };
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
function meet(link: TalkLink, message: HeardMessage): TalkLink {
  const { from, role, kind } = message;
  const others = new Map(link.others);
  const had = kind !== "hello" && others.get(from)?.hasMore === true;
  if (kind === "bye") others.delete(from);
  else others.set(from, { role, missed: 0, hasMore: kind === "more" ? message.hasMore : had });
  return { ...link, others };
}

function isNewer(theirs: Stamp, ours: Stamp): boolean {
  if (theirs.count !== ours.count) return theirs.count > ours.count;
  return theirs.by > ours.by;
}

function sign({ self, role }: TalkLink): Said {
  return signMessage(self, role);
}

function printState(link: TalkLink, story: Story): TalkMessage {
  return {
    ...sign(link),
    kind: "state",
    talk: printTalk(link.talk, story),
    stamp: link.stamp,
  };
}

/** All there is to say of where this window is. */
function sayAll(link: TalkLink, story: Story): readonly TalkMessage[] {
  const state = printState(link, story);
  return link.hasMore ? [state, printMore(link)] : [state];
}

function printMore(link: TalkLink): TalkMessage {
  return { ...sign(link), kind: "more", hasMore: link.hasMore };
}
