import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { printOwnStory } from "#core/story";
import { useClassroom } from "../classroom/ports.ts";
import { changeDraft, type Draft, type DraftAct, draftOf, isEmpty, storyOf } from "./draft.ts";
import { findUnread, readKept } from "./story-link.ts";

/** The draft that is kept in this browser, how to change it, and what is missing in it by now. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
  readonly gone: readonly string[];
}

/**
 * A draft that outlasts the page: it is kept at every change, in this browser alone. What was kept before stays as it is
 * until the first change; where not all of it could be read, it is then put aside under a key of its own.
 */
export function useDraft(): KeptDraft {
  const { timeline, storage } = useClassroom();
  const key = keyOfDraft(timeline.id);
  const [text] = useState(() => storage.get(key));
  const [kept] = useState(() => readKept(text, timeline));
  const order = useMemo(() => timeline.events.map(({ id }) => id), [timeline]);
  const [draft, act] = useReducer(
    (state: Draft, next: DraftAct) => changeDraft(state, next, order),
    kept.story,
    draftOf,
  );
  const written = useRef(draft);
  const unread = useRef(findUnread(text, kept));
  useEffect(() => {
    if (written.current === draft) return;
    written.current = draft;
    if (unread.current !== undefined) storage.set(`${key}-before`, unread.current);
    unread.current = undefined;
    storage.set(key, isEmpty(draft) ? "" : printOwnStory(timeline, storyOf(draft)));
  }, [storage, key, timeline, draft]);
  return { draft, act, gone: kept.gone };
}

function keyOfDraft(collection: string): string {
  return `dateline-own-story-${collection}`;
}
