import { useCallback, useMemo } from "react";
import type { ProjectEvent } from "#core/project";
import { useStore } from "../state/use-store.ts";
import type { Reviewer } from "./acts.ts";
import { Near } from "./near.tsx";
import { ReviewRow } from "./review-row.tsx";
import { cutRows, holdsPlace, type RowGroup } from "./row-groups.ts";
import { withSelected } from "./rows.ts";
import { useRows } from "./use-rows.ts";

interface ReviewListProps {
  readonly reviewer: Reviewer;
  /** Called before an act that may take the focused row away. */
  readonly askForFocus: () => void;
}

const ROW_PX = 118;

/** The events in order; only the rows near to what is seen are rendered. */
export function ReviewList({ reviewer, askForFocus }: ReviewListProps) {
  const { desk, words } = reviewer;
  const { workbench, store } = desk;
  const project = useStore(workbench.store, (state) => state.project);
  const selected = useStore(workbench.store, (state) => state.selected);
  const filter = useStore(store, (state) => state.filter);
  const picked = useStore(store, (state) => state.picked);
  const editing = useStore(store, (state) => state.editing);
  const why = useStore(store, (state) => state.why);
  // Read for their effect on `pairsOf`, which looks at them itself.
  useStore(store, (state) => state.pairs);
  const rows = useRows(desk);
  const ids = withSelected(rows, selected);
  const blocks = useMemo(() => cutRows(ids, rows.rank), [ids, rows.rank]);
  const endEditing = useCallback(() => {
    askForFocus();
    store.set({ editing: undefined });
  }, [askForFocus, store]);
  if (ids.length === 0) return <Nothing reviewer={reviewer} />;
  const found = desk.found();
  // The one that Tab reaches, when none is selected.
  const entrance = selected !== undefined && rows.rank.has(selected) ? selected : ids[0];
  const show = (event: ProjectEvent) => (
    <ReviewRow
      key={event.id}
      event={event}
      mentions={found.ofEvent(event.id)}
      articles={project.articles}
      categories={project.settings.categories}
      pairs={desk.pairsOf(event.id)}
      isSelected={event.id === selected}
      isEntrance={event.id === entrance}
      isPicked={picked.has(event.id)}
      editing={editing?.event === event.id ? editing.part : undefined}
      isExplained={why === event.id}
      reviewer={reviewer}
      askForFocus={askForFocus}
      endEditing={endEditing}
    />
  );
  const place = selected === undefined ? undefined : rows.rank.get(selected);
  const showGroup = (group: RowGroup) => (
    <Near
      key={group.key}
      estimatePx={group.ids.length * ROW_PX}
      isForced={holdsPlace(group, place)}
    >
      {() => (
        // biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list.
        <ol className="review-list" role="list">
          {group.ids.flatMap((id) => project.events.get(id) ?? []).map(show)}
        </ol>
      )}
    </Near>
  );
  return (
    <div className="review-scroll" data-scrolls="">
      {filter === "proposed" && rows.count.proposed === 0 ? (
        <p className="note" data-nothing="" tabIndex={-1}>
          {words.list.allDone}
        </p>
      ) : undefined}
      {blocks.map((block) => (
        <Near
          key={block.key}
          estimatePx={block.length * ROW_PX}
          isForced={holdsPlace(block, place)}
        >
          {() => block.groups.map(showGroup)}
        </Near>
      ))}
    </div>
  );
}

function Nothing({ reviewer: { desk, words } }: { readonly reviewer: Reviewer }) {
  const filter = useStore(desk.store, (state) => state.filter);
  const { all } = useRows(desk);
  const isDone = filter === "proposed" && all.length > 0;
  return (
    <div className="review-scroll" data-scrolls="">
      <p className="note" data-nothing="" tabIndex={-1}>
        {all.length === 0
          ? words.list.noEvents
          : isDone
            ? words.list.allDone
            : words.list.empty[filter]}
      </p>
    </div>
  );
}
