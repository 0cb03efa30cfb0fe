import { useEffect, useState } from "react";
import type { Mask } from "#core/layout";
import type { DataFile, OpenedTable } from "#load";

export interface TableSearchResult {
  /** What the last answer found; undefined while nothing is asked. */
  readonly hits: Mask | undefined;
  /** Whether the answer to what is asked now is still to come. */
  readonly isPending: boolean;
}

interface Answered {
  readonly opened: OpenedTable;
  readonly query: string;
  readonly mask: Mask | undefined;
}

/** Searches a table as a person types. */
export function useTableSearch(
  data: DataFile,
  opened: OpenedTable,
  query: string,
): TableSearchResult {
  const [answered, setAnswered] = useState<Answered>();
  const isAsked = query.trim() !== "";
  useEffect(() => {
    if (query.trim() === "") return setAnswered(undefined);
    let isOver = false;
    void data.search(query).then((answer) => {
      if (!isOver) setAnswered({ opened, query, mask: answer?.mask });
    });
    return () => {
      isOver = true;
    };
  }, [data, opened, query]);
  // Another table is another order of ranks: the answer for the one before means nothing in it.
  const own = isAsked && answered?.opened === opened ? answered : undefined;
  return { hits: own?.mask, isPending: isAsked && own?.query !== query };
}
