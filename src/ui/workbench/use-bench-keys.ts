import { useEffect } from "react";
import type { Reviewer } from "../review/acts.ts";
import { findCommand } from "../review/commands.ts";
import { runCommand } from "../review/run-command.ts";
import { focusReview } from "./focus-review.ts";

/**
 * The letters of the review from anywhere on the bench but fields, where the part that has the focus does not use them
 * itself; arrows and named keys belong to that part. While the list is not in sight, a letter only shows it: nothing is
 * decided unseen. The person can switch this off (WCAG 2.1.4).
 */
export function useBenchKeys(reviewer: Reviewer, isListShown: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.key.length === 1 && event.key !== " " ? findCommand(event) : undefined;
      if (!reviewer.desk.store.get().singleKeys) return;
      if (command === undefined || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      const isHelp = command === "help";
      if (!isListShown) reviewer.desk.workbench.show("events");
      if (isListShown || isHelp) runCommand(command, reviewer);
      if (isHelp || command === "mark") return;
      // The editor takes the focus itself.
      requestAnimationFrame(() => {
        if (reviewer.desk.store.get().editing === undefined) focusReview();
      });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [reviewer, isListShown]);
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]") !== null) return true;
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
  );
}
