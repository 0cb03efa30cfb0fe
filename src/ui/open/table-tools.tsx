import { CategoryDot } from "../parts/category-dot.tsx";
import { Choice, Choices, toggle } from "../parts/choice.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Icon } from "../parts/icon.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { SearchBox } from "../parts/search-box.tsx";
import { countMask } from "./masks.ts";
import { nameCategories } from "./name-categories.ts";
import type { TableStage } from "./stages.ts";
import { useOpenWords } from "./use-open-words.ts";
import type { TableDesk } from "./use-table.ts";

/** The search in a table, and the way from hit to hit. */
export function TableSearch({ desk }: { readonly desk: TableDesk }) {
  const { table } = useOpenWords();
  const { query, setQuery, found, foundCount, rank, step } = desk;
  const place = found !== undefined && rank !== undefined && found[rank] === 1;
  return (
    <>
      <SearchBox
        label={table.search}
        value={query}
        count={found === undefined ? undefined : foundCount}
        onChange={setQuery}
        onSubmit={step}
      />
      {found === undefined ? undefined : (
        <div className="hit-steps">
          <button
            type="button"
            className="button"
            aria-label={table.previousHit}
            title={table.previousHit}
            disabled={foundCount === 0}
            onClick={() => step(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="button"
            aria-label={table.nextHit}
            title={table.nextHit}
            disabled={foundCount === 0}
            onClick={() => step(1)}
          >
            <Icon name="down" />
          </button>
          {place ? (
            <span className="visually-hidden">
              {table.place(countMask(found, rank + 1), foundCount)}
            </span>
          ) : undefined}
        </div>
      )}
    </>
  );
}

interface TableFilterProps {
  readonly stage: TableStage;
  readonly desk: TableDesk;
}

/** Which categories are drawn, each with how many events it has. */
export function TableFilter({ stage, desk }: TableFilterProps) {
  const { locale } = useReader();
  const words = useWords();
  const categories = nameCategories(stage, locale);
  const { chosen, setChosen, shownCount, index } = desk;
  if (categories.length < 2) return undefined;
  return (
    <Disclosure
      icon="filter"
      label={words.filter.label}
      badge={chosen.length === 0 ? undefined : words.number(chosen.length)}
      className="filter"
    >
      <div className="filters">
        <p className="filter-count">
          {words.count.eventsOf(shownCount, index.length)}
          <button
            type="button"
            className="button-quiet"
            disabled={chosen.length === 0}
            onClick={() => setChosen([])}
          >
            {words.filter.clear}
          </button>
        </p>
        <Choices title={words.filter.category}>
          {categories.map(({ key, label, count }, place) => (
            <Choice
              key={key}
              count={count}
              isSet={chosen.includes(place)}
              onChange={() => setChosen(toggle(chosen, place))}
            >
              <span className={`category-${place % 8}`}>
                <CategoryDot />
              </span>
              {label}
            </Choice>
          ))}
        </Choices>
      </div>
    </Disclosure>
  );
}
