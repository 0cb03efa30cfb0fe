import type { Story } from "#core/model";
import { findStep, OWN_STORY_ID } from "#core/story";
import type { ClassroomPorts } from "../classroom/ports.ts";
import { createStore, type Store } from "../state/store.ts";
import { startStopwatch } from "./stopwatch.ts";
import { findKept, printKept, reduceTalk, type Talk, type TalkAct } from "./talk.ts";
import {
  ask,
  askToScroll,
  createLink,
  greet,
  hear,
  isMoreThere,
  isThere,
  leave,
  type TalkLink,
  takeMore,
  takeTalk,
} from "./talk-link.ts";
import type { TalkMessage, TalkRole } from "./talk-message.ts";

export interface TalkState {
  readonly talk: Talk;
  /** Whether the window for the other role is there. */
  readonly hasOther: boolean;
  /** Whether a screen has more below what it shows: this window, or another one. */
  readonly hasMore: boolean;
  /** False where the browser keeps windows apart. */
  readonly canSpeak: boolean;
}

/** A presentation as one window takes part in it. */
export interface TalkHandle {
  readonly store: Store<TalkState>;
  readonly act: (act: TalkAct) => void;
  /** Of a screen: tells the others whether there is more below what it shows. */
  readonly tellMore: (hasMore: boolean) => void;
  /** Asks the screens that have more below to show it. */
  readonly scroll: () => void;
  /** Called when another window asks to scroll; the function that comes back ends it. */
  readonly onScroll: (task: () => void) => () => void;
  /** Joins the other windows; the function that comes back leaves them again. */
  readonly connect: () => () => void;
}

export interface TalkOptions {
  readonly story: Story;
  /** The collection's id. */
  readonly collection: string;
  readonly role: TalkRole;
  /** Tells this window from all others. */
  readonly self: string;
  /** The step that the address names, as it stands there. */
  readonly step: string | undefined;
  readonly ports: Pick<ClassroomPorts, "openChannel" | "storage" | "now">;
  /** Runs a task again and again until it is stopped. */
  readonly repeat: (task: () => void, delayMs: number) => () => void;
  /** Runs a task when the window goes. */
  readonly onGone: (task: () => void) => () => void;
}

const ASK_MS = 2000;

/**
 * Begins at the step that the address names, or at the first where it names one that the story does not know; without a
 * name, where the presentation was left a while ago, else at the first. Then it goes by what the other windows say.
 */
export function createTalk(options: TalkOptions): TalkHandle {
  const { story, role, self, ports } = options;
  const name = nameTalk(options.collection, story);
  let link = createLink(self, role, findStart(options, name));
  let post: (message: TalkMessage) => void = () => undefined;
  const store = createStore<TalkState>({
    talk: link.talk,
    hasOther: false,
    hasMore: false,
    canSpeak: true,
  });
  const scrolls = new Set<() => void>();

  function tell(say: readonly TalkMessage[]) {
    for (const message of say) post(message);
  }

  function turn(next: TalkLink, say: readonly TalkMessage[]) {
    const isOther = next.talk !== link.talk;
    link = next;
    tell(say);
    if (isOther) ports.storage.set(name, printKept(link.talk, story, ports.now()));
    const hasOther = isThere(link, role === "screen" ? "presenter" : "screen");
    store.set({ talk: link.talk, hasOther, hasMore: link.hasMore || isMoreThere(link) });
  }

  return {
    store,
    act(act) {
      const next = takeTalk(link, reduceTalk(link.talk, act, story.steps.length), story);
      turn(next.link, next.say);
    },
    tellMore(hasMore) {
      const told = takeMore(link, hasMore);
      turn(told.link, told.say);
    },
    scroll: () => tell(askToScroll(link)),
    onScroll(task) {
      scrolls.add(task);
      return () => scrolls.delete(task);
    },
    connect() {
      const channel = ports.openChannel(name);
      store.set({ canSpeak: channel !== undefined });
      if (channel === undefined) return () => undefined;
      post = channel.post;
      const stops = [
        channel.listen((message) => {
          const heard = hear(link, message, story);
          turn(heard.link, heard.say);
          if (heard.scrolls === true) for (const task of scrolls) task();
        }),
        options.repeat(() => {
          const asked = ask(link);
          turn(asked.link, asked.say);
        }, ASK_MS),
        options.onGone(() => tell(leave(link))),
      ];
      tell(greet(link, story));
      return () => {
        for (const stop of stops) stop();
        tell(leave(link));
        post = () => undefined;
        channel.close();
      };
    },
  };
}

function findStart({ story, step, ports }: TalkOptions, name: string): Talk {
  const now = ports.now();
  const kept = findKept(ports.storage.get(name), story, now);
  const named = step === undefined ? undefined : (findStep(story, step)?.index ?? 0);
  const begun = kept ?? { index: 0, isBlank: false, watch: startStopwatch(now) };
  if (named === undefined || named === begun.index) return begun;
  return { index: named, isBlank: false, watch: begun.watch };
}

/** All stories of the reader's own have one id: they are told apart by what they say. */
function nameTalk(collection: string, story: Story): string {
  const own = story.id === OWN_STORY_ID ? `-${printDigest(JSON.stringify(story))}` : "";
  return `dateline-present-${collection}-${story.id}${own}`;
}

/** FNV-1a, 32 bits. */
function printDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
