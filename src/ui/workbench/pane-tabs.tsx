import { countReview } from "#core/project";
import { useWords } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Pane, Workbench } from "./workbench.ts";

interface PaneTabsProps {
  readonly bench: Workbench;
  readonly panes: readonly Pane[];
  readonly open: Pane;
}

/** Buttons that show one part in place of another; how many events and finds wait stands beside their names. */
export function PaneTabs({ bench, panes, open }: PaneTabsProps) {
  const { bench: words } = useWorkbenchWords();
  const { number } = useWords();
  const project = useStore(bench.store, (state) => state.project);
  const { proposed, tray } = countReview(project);
  const waiting: Partial<Record<Pane, number>> = { events: proposed, tray };
  return (
    <nav className="tabs pane-tabs" aria-label={words.panesLabel}>
      {panes.map((pane) => {
        const count = waiting[pane] ?? 0;
        return (
          <button
            key={pane}
            type="button"
            className="tab"
            aria-current={pane === open ? "true" : undefined}
            onClick={() => bench.show(pane)}
          >
            {words.panes[pane]}
            {count === 0 ? undefined : <span className="tab-count">{number(count)}</span>}
          </button>
        );
      })}
    </nav>
  );
}
