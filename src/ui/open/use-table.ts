import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { EventIndex, Mask } from "#core/layout";
import { describeRowDate } from "#exchange";
import type { TimelineHandle, TimelineState } from "#view";
import { useReader, useWords } from "../parts/reader.ts";
import { createTableIndex, nameRow } from "./create-table-index.ts";
import { countMask, joinMasks, maskCategories, stepInMask } from "./masks.ts";
import type { TableStage } from "./stages.ts";
import { useOpenWords } from "./use-open-words.ts";
import { useTableSearch } from "./use-table-search.ts";

/** What a person looks at in an opened table, and how that is changed. */
export interface TableDesk {
  readonly index: EventIndex;
  readonly state: TimelineState;
  /** The event that is open, by its row in the table and its rank. */
  readonly row: number | undefined;
  readonly rank: number | undefined;
  readonly select: (id: string | undefined) => void;
  /** The same of an event that is perhaps not in view: the drawing flies to it. */
  readonly open: (id: string) => void;
  /** Goes to the next or previous event that search and filter leave. */
  readonly step: (by: 1 | -1) => void;
  readonly canStep: (by: 1 | -1) => boolean;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** What the search found among what is shown; undefined while nothing is asked. */
  readonly found: Mask | undefined;
  readonly foundCount: number;
  /** The categories that are shown, by index; all of them when none is chosen. */
  readonly chosen: readonly number[];
  readonly setChosen: (chosen: readonly number[]) => void;
  readonly shownCount: number;
}

const ANNOUNCE_HITS_MS = 600;

export function useTable(
  { source, opened }: TableStage,
  drawing: { readonly current: TimelineHandle | undefined },
  announce: (text: string) => void,
): TableDesk {
  const { locale } = useReader();
  const { count } = useWords();
  const { table: words } = useOpenWords();
  const [row, setRow] = useState<number>();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const index = useMemo(() => createTableIndex(opened, locale), [opened, locale]);
  const { hits, isPending } = useTableSearch(source.data, opened, query);
  const [wanted, setWanted] = useState<1 | -1>();
  const shown = useMemo(() => maskCategories(opened.columns.category, chosen), [opened, chosen]);
  const found = useMemo(() => hits && joinMasks(hits, shown), [hits, shown]);
  const foundCount = useMemo(() => (found === undefined ? 0 : countMask(found)), [found]);
  const shownCount = useMemo(
    () => (shown === undefined ? index.length : countMask(shown)),
    [shown, index],
  );
  const selected = row === undefined ? undefined : String(row);
  const state = useMemo(() => ({ selected, shown, hits }), [selected, shown, hits]);
  const rank = selected === undefined ? undefined : index.rankOf(selected);

  const toldHits = useRef(false);
  useEffect(() => {
    if (found === undefined) {
      if (toldHits.current) announce("");
      toldHits.current = false;
      return;
    }
    const timer = setTimeout(() => {
      toldHits.current = true;
      announce(count.hits(foundCount));
    }, ANNOUNCE_HITS_MS);
    return () => clearTimeout(timer);
  }, [announce, count, found, foundCount]);

  const select = useCallback(
    (id: string | undefined) => {
      setRow(id === undefined ? undefined : Number(id));
      if (id === undefined) return;
      const { table } = opened;
      const when = describeRowDate(table, Number(id), locale);
      announce(words.selected(nameRow(table, Number(id), locale), when));
    },
    [announce, opened, locale, words],
  );
  const open = useCallback(
    (id: string) => {
      select(id);
      drawing.current?.reveal(id);
    },
    [select, drawing],
  );
  const findNext = useCallback(
    (by: 1 | -1) =>
      stepInMask(found ?? shown, index.length, rank, by) ??
      // From the last hit on to the first.
      (found && stepInMask(found, index.length, undefined, by)),
    [found, shown, index, rank],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      // Who presses Enter right after the last letter means what that finds.
      if (isPending) return setWanted(by);
      const next = findNext(by);
      if (next !== undefined) open(index.idAt(next));
    },
    [isPending, findNext, index, open],
  );
  useEffect(() => {
    if (isPending || wanted === undefined) return;
    setWanted(undefined);
    step(wanted);
  }, [isPending, wanted, step]);
  return {
    index,
    state,
    row,
    rank,
    select,
    open,
    step,
    canStep: (by) => findNext(by) !== undefined,
    query,
    setQuery,
    found,
    foundCount,
    chosen,
    setChosen,
    shownCount,
  };
}
