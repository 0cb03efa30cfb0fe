import { useStore } from "../state/use-store.ts";
import { decide, join, type Reviewer } from "./acts.ts";
import { keyOf } from "./commands.ts";

/** What can be done with several chosen events at once. */
export function PickedBar({ reviewer }: { readonly reviewer: Reviewer }) {
  const { desk, words } = reviewer;
  const events = useStore(desk.workbench.store, ({ project }) => project.events);
  const picked = useStore(desk.store, (state) => state.picked);
  const n = [...picked].filter((id) => events.has(id)).length;
  if (n === 0) return undefined;
  return (
    <div className="picked-bar">
      <span className="picked-count">{words.list.picked(n)}</span>
      <button
        type="button"
        className="button"
        disabled={n < 2}
        title={words.withKey(words.list.joinPicked, keyOf("join"))}
        onClick={() => join(reviewer)}
      >
        {words.list.joinPicked}
      </button>
      <button
        type="button"
        className="button"
        title={words.withKey(words.commands.accept, keyOf("accept"))}
        onClick={() => decide(reviewer, "accepted")}
      >
        {words.commands.accept}
      </button>
      <button
        type="button"
        className="button"
        title={words.withKey(words.commands.reject, keyOf("reject"))}
        onClick={() => decide(reviewer, "rejected")}
      >
        {words.commands.reject}
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() => desk.store.set({ picked: new Set() })}
      >
        {words.list.unpick}
      </button>
    </div>
  );
}
