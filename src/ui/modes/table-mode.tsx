import { useState } from "react";
import type { Timeline, TimelineEvent } from "#core/model";
import {
  describeWhen,
  type Locale,
  localText,
  placeOf,
  tableWordsFor,
  wordsFor,
} from "#core/words";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { EventLink } from "../parts/links.tsx";
import { useReader } from "../parts/reader.ts";
import { useSessionState, useTimelineData } from "../parts/surroundings.ts";
import { type Column, type Order, sortEvents } from "./sort-events.ts";

const COLUMNS: readonly Column[] = ["date", "title", "category", "place", "agreement", "mentions"];

/** The events as a table that sorts by any column. */
export function TableMode() {
  const timeline = useTimelineData();
  const words = tableWordsFor(useReader().locale);
  const { locale, found } = useSessionState((state) => state);
  const [order, setOrder] = useState<Order>({ column: "date", isDescending: false });
  const rows = sortEvents(
    found.events,
    order,
    (event, column) => describeCell(event, column, timeline, locale),
    locale,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll-region" tabIndex={0} aria-label={words.scrollRegion}>
      <table className="data-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Heading key={column} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((event) => (
            <tr key={event.id}>
              {COLUMNS.map((column) => (
                <td key={column} className={column === "mentions" ? "cell-number" : undefined}>
                  {column === "title" ? (
                    <EventLink id={event.id}>{localText(event.title, locale)}</EventLink>
                  ) : (
                    <>
                      {column === "category" ? (
                        <span className={categoryClass(timeline.categories, event.category)}>
                          <CategoryDot />{" "}
                        </span>
                      ) : undefined}
                      {describeCell(event, column, timeline, locale)}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly order: Order;
  readonly onSort: (order: Order) => void;
}

function Heading({ column, order, onSort }: HeadingProps) {
  const words = tableWordsFor(useReader().locale);
  const isSorted = order.column === column;
  const direction = order.isDescending ? "descending" : "ascending";
  const sign = order.isDescending ? "▼" : "▲";
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        className="sort-button"
        title={`${words.sortHint}: ${words.columns[column]}`}
        onClick={() => onSort({ column, isDescending: isSorted && !order.isDescending })}
      >
        {words.columns[column]}
        <span className="sort-sign" aria-hidden="true">
          {isSorted ? sign : "▲▼"}
        </span>
      </button>
    </th>
  );
}

function describeCell(
  event: TimelineEvent,
  column: Column,
  timeline: Timeline,
  locale: Locale,
): string {
  const words = wordsFor(locale);
  switch (column) {
    case "date":
      return describeWhen(event, locale, "short");
    case "title":
      return localText(event.title, locale);
    case "category":
      return localText(timeline.categories.find(({ id }) => id === event.category)?.label, locale);
    case "place":
      return placeOf(event, locale);
    case "agreement":
      return event.agreement === "conflict"
        ? `≠ ${words.agreement.conflict}`
        : words.agreement[event.agreement];
    case "mentions":
      return words.number(event.mentions.length);
  }
}
