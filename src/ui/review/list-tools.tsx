import { useWords } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import type { Reviewer } from "./acts.ts";
import { keyOf } from "./commands.ts";
import type { RowFilter, RowOrder } from "./rows.ts";
import { useRows } from "./use-rows.ts";

const FILTERS: readonly RowFilter[] = ["proposed", "accepted", "rejected", "all"];
const ORDERS: readonly RowOrder[] = ["text", "time"];

/** How far the review has come, what the list shows and in which order. */
export function ListTools({ reviewer }: { readonly reviewer: Reviewer }) {
  const { desk, words } = reviewer;
  const { number } = useWords();
  const { all, count } = useRows(desk);
  const filter = useStore(desk.store, (state) => state.filter);
  const order = useStore(desk.store, (state) => state.order);
  const isHelpOpen = useStore(desk.store, (state) => state.isHelpOpen);
  const done = count.accepted + count.rejected;
  const progress = words.list.progress(number(done), number(all.length));
  const counts = { ...count, all: all.length };
  return (
    <div className="review-tools">
      <div className="review-progress">
        <progress value={done} max={Math.max(1, all.length)} aria-label={progress} />
        <span>{progress}</span>
      </div>
      <div className="review-switches">
        <fieldset className="review-filters">
          <legend className="visually-hidden">{words.list.filter}</legend>
          {FILTERS.map((each) => (
            <button
              key={each}
              type="button"
              className="review-filter"
              aria-pressed={each === filter}
              onClick={() => desk.store.set({ filter: each })}
            >
              {words.list.filters[each]}{" "}
              <span className="review-count">{number(counts[each])}</span>
            </button>
          ))}
        </fieldset>
        {/* The same choice where there is no room for all of them side by side. */}
        <label className="review-filter-choice">
          <span className="visually-hidden">{words.list.filter}</span>
          <select
            className="select"
            value={filter}
            onChange={({ target }) =>
              desk.store.set({ filter: FILTERS.find((each) => each === target.value) ?? "all" })
            }
          >
            {FILTERS.map((each) => (
              <option key={each} value={each}>
                {words.list.filters[each]} ({number(counts[each])})
              </option>
            ))}
          </select>
        </label>
        <label className="review-order">
          <span className="visually-hidden">{words.list.order}</span>
          <select
            className="select"
            value={order}
            onChange={({ target }) =>
              desk.store.set({ order: ORDERS.find((each) => each === target.value) ?? "text" })
            }
          >
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {words.list.orders[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button review-keys-button"
          aria-expanded={isHelpOpen}
          title={words.withKey(words.help.title, keyOf("help"))}
          onClick={() => desk.store.set({ isHelpOpen: !isHelpOpen })}
        >
          {words.commands.help} <span aria-hidden="true">?</span>
        </button>
      </div>
    </div>
  );
}
