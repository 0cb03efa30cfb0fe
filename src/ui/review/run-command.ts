import { assertUnreachable } from "#core/base";
import { decide, join, pick, putIntoTray, type Reviewer } from "./acts.ts";
import type { CommandName } from "./commands.ts";
import type { EditorPart, ReviewDesk } from "./desk.ts";
import { beginMarking } from "./marking.ts";
import { stepRow, withSelected } from "./rows.ts";

/** Does what a key or a button asks for. */
export function runCommand(command: CommandName, reviewer: Reviewer): void {
  const { desk } = reviewer;
  switch (command) {
    case "next":
      step(desk, 1);
      break;
    case "previous":
      step(desk, -1);
      break;
    case "accept":
      decide(reviewer, "accepted");
      break;
    case "reject":
      decide(reviewer, "rejected");
      break;
    case "reopen":
      decide(reviewer, "proposed");
      break;
    case "edit":
      edit(desk, "title");
      break;
    case "date":
    case "category":
    case "place":
      edit(desk, command);
      break;
    case "tray":
      putIntoTray(reviewer);
      break;
    case "mark":
      beginMarking(desk);
      break;
    case "join":
      join(reviewer);
      break;
    case "split":
      chooseSplit(reviewer);
      break;
    case "why":
      toggleWhy(desk);
      break;
    case "pick":
      pickSelected(reviewer);
      break;
    case "pick-next":
    case "pick-previous":
      pickOn(reviewer, command === "pick-next" ? 1 : -1);
      break;
    case "help":
      desk.store.set({ isHelpOpen: !desk.store.get().isHelpOpen });
      break;
    default:
      assertUnreachable(command);
  }
}

function step({ workbench, rows }: ReviewDesk, by: 1 | -1): void {
  const { selected } = workbench.store.get();
  const event = stepRow(withSelected(rows(), selected), selected, by);
  if (event !== undefined) workbench.select({ event });
}

function edit({ workbench, store }: ReviewDesk, part: EditorPart): void {
  const { selected } = workbench.store.get();
  if (selected === undefined) return;
  store.set({ editing: { event: selected, part } });
  workbench.show("events");
}

function chooseSplit({ desk, words, announce }: Reviewer): void {
  const { selected } = desk.workbench.store.get();
  if (selected === undefined) return;
  if (desk.found().ofEvent(selected).length < 2) announce(words.said.nothingToSplit);
  else edit(desk, "split");
}

function toggleWhy({ workbench, store }: ReviewDesk): void {
  const { selected } = workbench.store.get();
  store.set({ why: store.get().why === selected ? undefined : selected });
  if (selected !== undefined) workbench.show("events");
}

function pickSelected(reviewer: Reviewer): void {
  const { selected } = reviewer.desk.workbench.store.get();
  if (selected !== undefined) pick(reviewer, selected);
}

/** As Shift with an arrow does in lists: chooses this one and the next, and goes there. */
function pickOn(reviewer: Reviewer, by: 1 | -1): void {
  const { workbench, store } = reviewer.desk;
  const { selected } = workbench.store.get();
  if (selected !== undefined && !store.get().picked.has(selected)) pick(reviewer, selected);
  step(reviewer.desk, by);
  const now = workbench.store.get().selected;
  if (now !== undefined && !store.get().picked.has(now)) pick(reviewer, now);
}
