import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Timeline } from "#core/model";
import { printOwnStory } from "#core/story";
import { useClassroom } from "../classroom/ports.ts";
import {
  changeDraft,
  type Draft,
  type DraftAct,
  draftOf,
  EMPTY_DRAFT,
  hasWords,
  isEmpty,
  losesWords,
  storyOf,
  type Typed,
} from "./draft.ts";
import { findKept, findUnread } from "./story-link.ts";
import { type Shelf, useShelf } from "./use-shelf.ts";

/** The draft that is kept in this browser, and how to change it. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
  /** False where the browser refuses to keep it. */
  readonly isKept: boolean;
  /** What is here came from another window, and nothing was changed here since. */
  readonly isFollowing: boolean;
  /** Another window kept another draft: nothing is kept here until it is said which of the two goes on. */
  readonly other: OtherDraft | undefined;
  readonly shelf: Shelf;
}

export interface OtherDraft {
  /** Goes on with what the other window made; what is here is set aside. */
  readonly take: () => void;
  /** Goes on with what is here; what the other window made is set aside. */
  readonly refuse: () => void;
}

/**
 * A draft that outlasts the page: it is kept at every change, in this browser alone. What was kept before stays as it is
 * until the first change. A window in which all is kept follows what another makes of it. Nothing that a person wrote is
 * written over: a draft that another takes the place of, one of which not all could be read, and what another window
 * kept unnoticed are set aside on the shelf.
 */
export function useDraft(): KeptDraft {
  const { timeline, storage } = useClassroom();
  const key = `dateline-own-story-${timeline.id}`;
  const shelf = useShelf(`${key}-before`);
  const { add: shelve, remove: unshelve } = shelf;
  const [text] = useState(() => storage.get(key));
  const [kept] = useState(() => findKept(text, timeline));
  const order = useMemo(() => timeline.events.map(({ id }) => id), [timeline]);
  const [draft, dispatch] = useReducer(
    (state: Draft, next: DraftAct) => changeDraft(state, next, order),
    kept === undefined ? EMPTY_DRAFT : draftOf(kept),
  );
  const [isKept, setKept] = useState(true);
  const [isFollowing, setFollowing] = useState(false);
  const [other, setOther] = useState<string>();
  const written = useRef(draft);
  /** What this window last read or wrote. */
  const seen = useRef(text ?? "");
  const unread = useRef(findUnread(text, kept));
  /** Undoing took words away, and nothing else was done since. */
  const isUndone = useRef(false);
  const typed = useRef<Typed>(new Set());
  const keep = useCallback(
    (now: string) => {
      storage.set(key, now);
      const isThere = (storage.get(key) ?? "") === now;
      if (isThere) seen.current = now;
      setKept(isThere);
    },
    [storage, key],
  );
  useEffect(() => {
    if (written.current === draft) return;
    written.current = draft;
    const now = print(timeline, draft);
    unshelve(now);
    const there = storage.get(key);
    if (there !== undefined && there !== seen.current && there !== now) {
      setOther(there);
      return;
    }
    if (unread.current !== undefined) shelve(unread.current);
    unread.current = undefined;
    keep(now);
  }, [storage, key, timeline, draft, keep, shelve, unshelve]);
  useEffect(() => {
    const onStorage = ({ key: changed, newValue }: StorageEvent) => {
      if (changed !== key || newValue === null || newValue === seen.current) return;
      if (print(timeline, written.current) !== seen.current) {
        setOther(newValue);
        return;
      }
      const found = findKept(newValue, timeline);
      seen.current = newValue;
      unread.current = findUnread(newValue, found);
      setFollowing(true);
      dispatch({ kind: "follow", found });
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [key, timeline]);
  useLeaveWarning((!isEmpty(draft) && (!isKept || other !== undefined)) || !shelf.isKept);
  const act = useCallback(
    (next: DraftAct) => {
      const before = written.current;
      const isReplaced = next.kind === "open" && !isEmpty(before);
      const isCleared =
        next.kind === "clear" && (before.title.trim() !== "" || before.steps.some(hasWords));
      const isLost =
        next.kind === "undo" &&
        !isUndone.current &&
        losesWords(before, changeDraft(before, next, order), typed.current);
      if (next.kind === "write") typed.current = new Set(typed.current).add(next.key);
      if (next.kind === "title") typed.current = new Set(typed.current).add(next.title);
      // What is undone one after another was all there when the first words went.
      isUndone.current = next.kind === "undo" && (isUndone.current || isLost);
      if (isReplaced || isCleared || isLost) shelve(print(timeline, before));
      setFollowing(false);
      dispatch(next);
    },
    [timeline, order, shelve],
  );
  const settle = (theirs: string, goOn: () => void) => () => {
    seen.current = theirs;
    setOther(undefined);
    goOn();
  };
  const choice =
    other === undefined
      ? undefined
      : {
          take: settle(other, () => {
            const found = findKept(other, timeline);
            if (!isEmpty(draft)) shelve(print(timeline, draft));
            unread.current = findUnread(other, found);
            dispatch({ kind: "follow", found });
          }),
          refuse: settle(other, () => {
            if (other !== "") shelve(other);
            keep(print(timeline, draft));
          }),
        };
  return { draft, act, isKept, isFollowing, other: choice, shelf };
}

/** As it is kept; without characters where there is nothing in it. */
function print(timeline: Timeline, draft: Draft): string {
  return isEmpty(draft) ? "" : printOwnStory(timeline, storyOf(draft));
}

/** Has the browser ask before the page is left, where leaving it would lose what was written. */
function useLeaveWarning(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
}
