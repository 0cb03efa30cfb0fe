import { useStore } from "../state/use-store.ts";
import { decide, type Reviewer } from "./acts.ts";
import { nameEvent, nameWhen } from "./describe.ts";
import { CheckIcon, CrossIcon } from "./review-icons.tsx";
import { readEvent } from "./rows.ts";

/** Where the text stands alone: the event of the selected find with the two decisions, and the way to it. */
export function SelectedBar({ reviewer }: { readonly reviewer: Reviewer }) {
  const { desk, words, locale } = reviewer;
  const { workbench } = desk;
  const project = useStore(workbench.store, (state) => state.project);
  const selected = useStore(workbench.store, (state) => state.selected);
  const mention = useStore(workbench.store, (state) => state.mention);
  const event = selected === undefined ? undefined : project.events.get(selected);
  if (event === undefined) {
    if (mention === undefined) return undefined;
    return (
      <div className="selected-bar">
        <p>{words.text.kinds.tray}</p>
        <button type="button" className="button" onClick={() => workbench.show("tray")}>
          {words.tray.label}
        </button>
      </div>
    );
  }
  return (
    <div className="selected-bar">
      <p>
        <span className="selected-bar-title">{nameEvent(event, locale, words)}</span>
        <span className="review-source">
          {words.text.mark(
            words.status[event.status],
            nameWhen(readEvent(event, desk.found().ofEvent(event.id)), locale, words),
            "",
          )}
        </span>
      </p>
      <button
        type="button"
        className="review-decision"
        aria-label={words.commands.accept}
        onClick={() => decide(reviewer, "accepted", [event.id])}
      >
        <CheckIcon />
      </button>
      <button
        type="button"
        className="review-decision"
        aria-label={words.commands.reject}
        onClick={() => decide(reviewer, "rejected", [event.id])}
      >
        <CrossIcon />
      </button>
      <button type="button" className="button" onClick={() => workbench.show("events")}>
        {words.text.open}
      </button>
    </div>
  );
}
