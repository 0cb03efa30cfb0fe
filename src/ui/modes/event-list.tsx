import type { Mention, TimelineEvent } from "#core/model";
import { countQuotations, describeWhen, localText, nameSource, placeOf } from "#core/words";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { EventLink } from "../parts/links.tsx";
import { Quotation } from "../parts/quotation.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useTimelineData } from "../parts/surroundings.ts";
import { groupByTime } from "./group-by-time.ts";
import { listMentions } from "./quoted-mentions.ts";

/** The events in order of time, under years and months, with the words of the sources. `isWhole` quotes every mention. */
export function EventList({ isWhole = false }: { readonly isWhole?: boolean }) {
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const events = useSessionState(({ found }) => found.events);
  if (events.length === 0) return <p className="note">{words.filter.nothing}</p>;
  return (
    <section className="event-groups" aria-label={words.list.label}>
      {groupByTime(events, locale).map((group) => (
        <section key={group.events[0]?.id} className="event-group">
          <h2 className="group-heading">{group.heading}</h2>
          <ol className="event-list">
            {group.events.map((event) => (
              <EventItem key={event.id} event={event} isWhole={isWhole} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

interface EventItemProps {
  readonly event: TimelineEvent;
  readonly isWhole: boolean;
}

function EventItem({ event, isWhole }: EventItemProps) {
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const isOpen = useSessionState(({ address }) => address.event === event.id);
  const withExternal = useSessionState(({ address }) => address.external);
  const facts = [
    describeWhen(event, locale),
    placeOf(event, locale),
    words.count.quotations(countQuotations(event.mentions)),
  ].filter((fact) => fact !== "");
  const { quoted, external } = listMentions(event.mentions, { isWhole, withExternal });
  return (
    <li
      id={`e-${event.id}`}
      className={`event-item ${categoryClass(timeline.categories, event.category)}${isOpen ? " event-item-open" : ""}`}
    >
      <CategoryDot />
      <div className="event-item-body">
        <h3 className="event-item-title">
          <EventLink id={event.id}>{localText(event.title, locale)}</EventLink>
        </h3>
        <p className="event-when">{facts.join(" · ")}</p>
        {event.agreement === "conflict" ? (
          <p className="agreement agreement-conflict">
            <span aria-hidden="true">≠ </span>
            {words.agreement.conflict}
          </p>
        ) : undefined}
        <ul className="mention-list">
          {quoted.map(({ mention, index }) => (
            <QuotedMention key={index} mention={mention} />
          ))}
        </ul>
        {external.length === 0 ? undefined : (
          <section className="external">
            <h4>{words.event.external}</h4>
            <ul className="mention-list">
              {external.map(({ mention, index }) => (
                <ExternalMention key={index} mention={mention} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </li>
  );
}

function QuotedMention({ mention }: { readonly mention: Mention }) {
  const timeline = useTimelineData();
  const locale = useSessionState((state) => state.locale);
  const article = timeline.articles.find(({ id }) => id === mention.article);
  return (
    <li className="mention">
      <Quotation mention={mention} />
      <p className="mention-source">
        {article === undefined ? undefined : `${nameSource(article, locale)} · `}
        {describeWhen(mention, locale, "short")}
      </p>
    </li>
  );
}

/** A date from outside the articles: what it is, and where it is from. */
function ExternalMention({ mention }: { readonly mention: Mention }) {
  const locale = useSessionState((state) => state.locale);
  const { reference } = mention;
  return (
    <li className="mention mention-external">
      {mention.exact === undefined ? undefined : <Quotation mention={mention} />}
      <p className="mention-source">
        {describeWhen(mention, locale, "short")}
        {reference === undefined ? undefined : (
          <>
            {" · "}
            <cite>{reference.title}</cite>, {reference.publisher}
          </>
        )}
      </p>
    </li>
  );
}
