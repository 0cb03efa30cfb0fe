import type { Mention, TimelineEvent } from "#core/model";
import { compareWordsFor, describeWhen, localText, nameSource } from "#core/words";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { EventLink } from "../parts/links.tsx";
import { Quotation } from "../parts/quotation.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { useSessionState, useTimelineData } from "../parts/surroundings.ts";
import { disagrees } from "./disagrees.ts";

/** Events by sources: in each cell the words, and the date read from them. */
export function CompareMode() {
  const timeline = useTimelineData();
  const words = compareWordsFor(useReader().locale);
  const { source } = useWords();
  const { locale, found, address } = useSessionState((state) => state);
  const hasExternal =
    address.external &&
    found.events.some(({ mentions }) => mentions.some(({ basis }) => basis === "external"));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll-region" tabIndex={0} aria-label={words.scrollRegion}>
      <table className="data-table compare-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.event}</th>
            {timeline.articles.map((article) => (
              <th key={article.id} scope="col">
                {nameSource(article, locale)}
              </th>
            ))}
            {hasExternal ? <th scope="col">{source.elsewhere}</th> : undefined}
          </tr>
        </thead>
        <tbody>
          {found.events.map((event) => (
            <tr key={event.id}>
              <th scope="row" className={categoryClass(timeline.categories, event.category)}>
                <CategoryDot />{" "}
                <EventLink id={event.id}>{localText(event.title, locale)}</EventLink>
                <span className="event-when">{describeWhen(event, locale, "short")}</span>
              </th>
              {timeline.articles.map(({ id }) => (
                <Cell key={id} event={event} isHere={({ article }) => article === id} />
              ))}
              {hasExternal ? (
                <Cell event={event} isHere={({ basis }) => basis === "external"} />
              ) : undefined}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly event: TimelineEvent;
  readonly isHere: (mention: Mention) => boolean;
}

function Cell({ event, isHere }: CellProps) {
  const words = compareWordsFor(useReader().locale);
  const locale = useSessionState((state) => state.locale);
  const mentions = event.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => isHere(mention));
  if (mentions.length === 0) {
    return (
      <td className="cell-empty">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{words.notMentioned}</span>
      </td>
    );
  }
  return (
    <td>
      {mentions.map(({ mention, index }) => (
        <div key={index} className="cell-mention">
          <p className="mention-when">
            <EventLink id={event.id} target={{ article: mention.article, mention: index }}>
              {describeWhen(mention, locale, "short")}
            </EventLink>
            {event.agreement === "conflict" && disagrees(mention, event) ? (
              <strong className="conflict-mark">≠ {words.conflict}</strong>
            ) : undefined}
          </p>
          {mention.exact === undefined ? (
            <p className="mention-source">{mention.reference?.publisher}</p>
          ) : (
            <Quotation mention={mention} />
          )}
        </div>
      ))}
    </td>
  );
}
