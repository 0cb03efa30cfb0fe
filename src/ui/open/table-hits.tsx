import { describeRowDate } from "#exchange";
import { useReader, useWords } from "../parts/reader.ts";
import { nameRow } from "./create-table-index.ts";
import { listRanks } from "./masks.ts";
import type { TableStage } from "./stages.ts";
import { useOpenWords } from "./use-open-words.ts";
import type { TableDesk } from "./use-table.ts";

/** So many hits are listed; the others are stepped to. */
const MOST = 50;

interface TableHitsProps {
  readonly stage: TableStage;
  readonly desk: TableDesk;
}

/** The first of what the search found, in order of time. */
export function TableHits({ stage, desk }: TableHitsProps) {
  const { locale } = useReader();
  const words = useWords();
  const own = useOpenWords();
  const { found, foundCount, index, query } = desk;
  const { table } = stage.opened;
  if (found === undefined) return undefined;
  if (foundCount === 0) return <p className="note">{words.search.none(query)}</p>;
  return (
    <section className="hits">
      <h2 className="group-heading">{words.count.hits(foundCount)}</h2>
      {foundCount > MOST ? <p className="note">{own.table.hitsShown(MOST)}</p> : undefined}
      <ol>
        {listRanks(found, MOST).map((rank) => {
          const id = index.idAt(rank);
          const row = Number(id);
          return (
            <li key={id}>
              <a
                className="hit"
                href={`#row-${id}`}
                aria-current={row === desk.row ? "true" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  desk.open(id);
                }}
              >
                <span className="hit-title">{nameRow(table, row, locale)}</span>{" "}
                <span className="hit-when">{describeRowDate(table, row, locale)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
