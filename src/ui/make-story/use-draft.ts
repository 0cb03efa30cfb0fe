import { useEffect, useMemo, useReducer, useState } from "react";
import { printOwnStory } from "#core/story";
import { useClassroom } from "../classroom/ports.ts";
import { changeDraft, type Draft, type DraftAct, draftOf, isEmpty, storyOf } from "./draft.ts";
import { readKept } from "./story-link.ts";

/** The draft that is kept in this browser, how to change it, and what is missing in it by now. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
  readonly gone: readonly string[];
}

/** A draft that outlasts the page: it is kept at every change, in this browser alone. */
export function useDraft(): KeptDraft {
  const { timeline, storage } = useClassroom();
  const key = keyOfDraft(timeline.id);
  const [kept] = useState(() => readKept(storage.get(key), timeline));
  const order = useMemo(() => timeline.events.map(({ id }) => id), [timeline]);
  const [draft, act] = useReducer(
    (state: Draft, next: DraftAct) => changeDraft(state, next, order),
    kept.story,
    draftOf,
  );
  useEffect(() => {
    storage.set(key, isEmpty(draft) ? "" : printOwnStory(timeline, storyOf(draft)));
  }, [storage, key, timeline, draft]);
  return { draft, act, gone: kept.gone };
}

function keyOfDraft(collection: string): string {
  return `dateline-own-story-${collection}`;
}
