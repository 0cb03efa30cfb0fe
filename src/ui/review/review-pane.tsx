import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { listJoinables } from "#core/project";
import { useStore } from "../state/use-store.ts";
import { findCommand } from "./commands.ts";
import type { ReviewDesk } from "./desk.ts";
import { KeyList } from "./key-list.tsx";
import { ListTools } from "./list-tools.tsx";
import { createNearWatch, NearContext } from "./near.tsx";
import { PickedBar } from "./picked-bar.tsx";
import { ReviewList } from "./review-list.tsx";
import { isRowTitle } from "./row-title.ts";
import { runCommand } from "./run-command.ts";
import { useBringIntoView } from "./use-bring-into-view.ts";
import { type ReviewPaneProps, useReviewer } from "./use-reviewer.ts";

const NOTHING_LEFT = "[data-nothing]";

/** The list of events with everything that is done to them; its keys work while the focus is in it. */
export function ReviewPane(props: ReviewPaneProps) {
  const reviewer = useReviewer(props);
  const { desk, words } = reviewer;
  const { workbench, store } = desk;
  const selected = useStore(workbench.store, (state) => state.selected);
  const pane = useStore(workbench.store, (state) => state.pane);
  const isHelpOpen = useStore(store, (state) => state.isHelpOpen);
  const [watch] = useState(createNearWatch);
  const root = useRef<HTMLElement>(null);
  const askForFocus = useBringIntoView({
    root,
    selector:
      selected === undefined ? undefined : `[id="review-${CSS.escape(selected)}"] [data-focus]`,
    wakes: pane,
    fallback: NOTHING_LEFT,
  });
  usePairs(desk);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isField(event.target)) return;
    const command = findCommand(event);
    if (command === undefined) return;
    const isOwnKey = event.key === "Enter" || event.key === " ";
    // A button's own keys do what the button says; on a row's title they are the row's.
    if (isOwnKey && !isRowTitle(event.target)) return;
    event.preventDefault();
    if (command !== "help" && command !== "mark") askForFocus();
    runCommand(command, reviewer);
  };
  return (
    <NearContext value={watch}>
      <section
        ref={root}
        className="review-pane"
        aria-label={words.list.label}
        onKeyDown={onKeyDown}
      >
        <ListTools reviewer={reviewer} />
        {isHelpOpen ? <KeyList reviewer={reviewer} /> : undefined}
        <ReviewList reviewer={reviewer} askForFocus={askForFocus} />
        <PickedBar reviewer={reviewer} />
      </section>
    </NearContext>
  );
}

function isField(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
  );
}

const PAUSE_MS = 400;

/** Looks for pairs that may be one event, after a pause in the work: it takes longer than a key may. */
function usePairs({ workbench, store, suggestJoins }: ReviewDesk): void {
  const mentions = useStore(workbench.store, ({ project }) => project.mentions);
  const distinctions = useStore(workbench.store, ({ project }) => project.distinctions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision alone makes no new pairs.
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      const pairs = await suggestJoins(listJoinables(workbench.store.get().project));
      if (!isStale && pairs !== undefined) store.set({ pairs });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [workbench, store, suggestJoins, mentions, distinctions]);
}
