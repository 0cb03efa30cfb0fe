import type { MarkKindName } from "#core/words";
import { useStore } from "../state/use-store.ts";
import type { Reviewer } from "./acts.ts";
import { keyOf } from "./commands.ts";
import { runCommand } from "./run-command.ts";

const KINDS: readonly MarkKindName[] = ["proposed", "accepted", "rejected", "tray"];

/** How the finds in a text are marked, each as it looks there, and the button that begins a marking by hand. */
export function MarkLegend({ reviewer }: { readonly reviewer: Reviewer }) {
  const { desk, words } = reviewer;
  const isMarking = useStore(desk.store, ({ marking }) => marking !== undefined);
  return (
    <div className="text-tools">
      <ul className="mark-legend" aria-label={words.text.legend}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className={`find find-${kind}`}>
              <u className={`find-expression expression-${kind}`}>{words.text.kinds[kind]}</u>
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        aria-pressed={isMarking}
        title={words.withKey(words.marking.start, keyOf("mark"))}
        onClick={() => {
          if (isMarking) desk.store.set({ marking: undefined });
          else runCommand("mark", reviewer);
        }}
      >
        {words.marking.start}
      </button>
    </div>
  );
}
