import {
  joinEvents,
  keepApart,
  moveToTray,
  type ReviewStatus,
  setStatus,
  splitEvent,
} from "#core/project";
import type { Locale, ReviewWords } from "#core/words";
import { nameEvent } from "./describe.ts";
import type { ReviewDesk } from "./desk.ts";
import { findNextToReview } from "./rows.ts";

/** Who acts on a desk: in which language, and how it is said what happened. */
export interface Reviewer {
  readonly desk: ReviewDesk;
  readonly words: ReviewWords;
  readonly locale: Locale;
  readonly announce: (text: string) => void;
}

/** The events that a decision is for: those chosen, or the selected one when none is. */
function listTargets({ workbench, store }: ReviewDesk): readonly string[] {
  const { project, selected } = workbench.store.get();
  const chosen = [...store.get().picked].filter((id) => project.events.has(id));
  if (chosen.length > 0) return chosen;
  return selected === undefined ? [] : [selected];
}

/** Decides on events, and goes on to the next that waits for it. */
export function decide(
  reviewer: Reviewer,
  status: ReviewStatus,
  ids: readonly string[] = listTargets(reviewer.desk),
): void {
  const { desk, words, announce } = reviewer;
  const { project } = desk.workbench.store.get();
  if (ids.length === 0) return;
  const step = beginStep(reviewer);
  desk.workbench.commit(setStatus(project, ids, status));
  desk.store.set({ picked: new Set() });
  if (status === "proposed") announce(words.said.reopened(ids.length));
  else step(words.said[status](ids.length), ids);
}

/**
 * Begins an act after which the review goes on: gives what to call when it is done, with what to say. The next event is
 * looked for from where the selected one stood.
 */
export function beginStep(reviewer: Reviewer): (said: string, done?: readonly string[]) => void {
  const { desk, words, locale, announce } = reviewer;
  const before = desk.rows();
  const { selected } = desk.workbench.store.get();
  return (said, done = []) => {
    const { events } = desk.workbench.store.get().project;
    const next = findNextToReview(before, events, selected, new Set(done));
    if (next === undefined) {
      announce(`${said} ${words.said.last}`);
      return;
    }
    desk.workbench.select({ event: next });
    const title = nameEvent(events.get(next), locale, words);
    announce(`${said} ${words.said.next(title, desk.rows().count.proposed)}`);
  };
}

/** The chosen events become one; with none or one chosen, the selected one and what is suggested for it. */
export function join(reviewer: Reviewer): void {
  const { desk, words, announce } = reviewer;
  const { project, selected } = desk.workbench.store.get();
  const { rank } = desk.rows();
  const chosen = [...desk.store.get().picked]
    .filter((id) => project.events.has(id))
    .toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  if (chosen.length > 1) {
    const keep = selected !== undefined && chosen.includes(selected) ? selected : chosen[0];
    if (keep !== undefined) joinInto(reviewer, keep, chosen);
    return;
  }
  const [pair] = selected === undefined ? [] : desk.pairsOf(selected);
  if (selected === undefined || pair === undefined) announce(words.said.nothingToJoin);
  else joinInto(reviewer, selected, [pair.a, pair.b]);
}

export function joinInto(
  { desk, words, announce }: Reviewer,
  keep: string,
  events: readonly string[],
): void {
  const { project } = desk.workbench.store.get();
  desk.workbench.commit(joinEvents(project, keep, events));
  desk.store.set({ picked: new Set() });
  desk.workbench.select({ event: keep });
  announce(words.said.joined(new Set([keep, ...events]).size));
}

export function separate({ desk, words, announce }: Reviewer, a: string, b: string): void {
  desk.workbench.commit(keepApart(desk.workbench.store.get().project, a, b));
  announce(words.said.keptApart);
}

/** Some of an event's mentions become an event of their own. */
export function split(
  { desk, words, announce }: Reviewer,
  event: string,
  mentions: readonly string[],
): void {
  desk.workbench.commit(splitEvent(desk.workbench.store.get().project, event, mentions));
  announce(words.said.split);
}

/** The selected mention leaves its event for the tray. An event that no mention is left of is gone, and the review goes on. */
export function putIntoTray(reviewer: Reviewer): void {
  const { desk, words, announce } = reviewer;
  const { project, selected, mention } = desk.workbench.store.get();
  if (selected === undefined) return;
  const own = desk.found().ofEvent(selected);
  const target = own.find(({ id }) => id === mention) ?? own[0];
  if (target === undefined) return;
  const step = beginStep(reviewer);
  desk.workbench.commit(moveToTray(project, [target.id]));
  if (own.length > 1) {
    desk.workbench.select({ event: selected });
    announce(words.said.toTray);
  } else step(words.said.toTray, [selected]);
}

/** Chooses an event, or lets it go. */
export function pick({ desk, words, locale, announce }: Reviewer, id: string): void {
  const { picked } = desk.store.get();
  const next = new Set(picked);
  const isGoing = next.delete(id);
  if (!isGoing) next.add(id);
  desk.store.set({ picked: next });
  const title = nameEvent(desk.workbench.store.get().project.events.get(id), locale, words);
  announce(words.said[isGoing ? "unpicked" : "picked"](title, next.size));
}
