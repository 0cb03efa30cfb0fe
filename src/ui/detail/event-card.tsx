import { Fragment } from "react";
import type { Mention, TimelineEvent } from "#core/model";
import {
  describeKind,
  describeWhen,
  explainAgreement,
  explainMention,
  localText,
  namePublisher,
  noteLanguage,
  placeOf,
  speakerOf,
} from "#core/words";
import { ExplainedPart } from "../glossary/explained-part.tsx";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Icon } from "../parts/icon.tsx";
import { EventLink } from "../parts/links.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { EventActions } from "./event-actions.tsx";

/** An event: when, what, and every mention with the way its date was read. */
export function EventCard({ event }: { readonly event: TimelineEvent }) {
  const timeline = useTimelineData();
  const words = useWords();
  const { locale, address } = useSessionState((state) => state);
  const category = timeline.categories.find(({ id }) => id === event.category);
  const mentions = event.mentions.map((mention, index) => ({ mention, index }));
  const own = mentions.filter(({ mention }) => mention.basis !== "external");
  const external = mentions.filter(({ mention }) => mention.basis === "external");
  const meta = [
    localText(category?.label, locale),
    placeOf(event, locale),
    describeKind(event, locale),
  ].filter((part) => part !== "");
  return (
    <article className={`event-card ${categoryClass(timeline.categories, event.category)}`}>
      <p className="event-meta">
        <CategoryDot />
        <span>
          <span className="event-when">{describeWhen(event, locale)}</span>
          {meta.map((part) => (
            <Fragment key={part}> · {part}</Fragment>
          ))}
        </span>
      </p>
      <h2 className="event-title" id="event-title" tabIndex={-1}>
        {localText(event.title, locale)}
      </h2>
      {event.summary === undefined ? undefined : (
        <ExplainedPart text={localText(event.summary, locale)} />
      )}
      <Agreement event={event} />
      <h3 className="visually-hidden">{words.event.mentions}</h3>
      <ul className="mention-list">
        {own.map(({ mention, index }) => (
          <MentionItem key={index} event={event} mention={mention} index={index} />
        ))}
      </ul>
      {external.length === 0 || !address.external ? undefined : (
        <section className="external">
          <h3>{words.event.external}</h3>
          <ul className="mention-list">
            {external.map(({ mention, index }) => (
              <MentionItem key={index} event={event} mention={mention} index={index} />
            ))}
          </ul>
        </section>
      )}
      <After event={event} />
      <EventActions event={event.id} />
    </article>
  );
}

function Agreement({ event }: { readonly event: TimelineEvent }) {
  const timeline = useTimelineData();
  const locale = useSessionState((state) => state.locale);
  if (event.agreement === "single") return undefined;
  const isConflict = event.agreement === "conflict";
  return (
    <p className={isConflict ? "agreement agreement-conflict" : "agreement"}>
      {isConflict ? <span aria-hidden="true">≠ </span> : undefined}
      {explainAgreement(event, timeline, locale)}
    </p>
  );
}

interface MentionItemProps {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  readonly index: number;
}

function MentionItem({ event, mention, index }: MentionItemProps) {
  const { session, hrefOfArticle } = useSurroundings();
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const isExternal = mention.basis === "external";
  const speaker = speakerOf(mention, locale);
  return (
    <li className={isExternal ? "mention mention-external" : "mention"}>
      {mention.exact === undefined ? undefined : <ExplainedPart mention={mention} />}
      <p className="mention-when">{describeWhen(mention, locale, "short")}</p>
      <p className="mention-source">
        {article === undefined ? undefined : (
          <a
            href={`${hrefOfArticle(article.id)}#m-${event.id}-${index + 1}`}
            onClick={(click) => {
              if (click.metaKey || click.ctrlKey || click.shiftKey) return;
              click.preventDefault();
              session.showMention(article.id, index);
            }}
            title={words.event.showInSource}
          >
            {namePublisher(article, locale)}
            <span className="visually-hidden">. {words.event.showInSource}</span>
          </a>
        )}
        {article === undefined ? undefined : noteLanguage(article, locale)}
        {speaker === "" ? undefined : ` · ${words.event.says(speaker)}`}
        <button type="button" className="button-quiet" onClick={() => session.cite(index)}>
          {words.event.cite}
        </button>
      </p>
      <p className="mention-explanation">
        {explainMention(mention, article, timeline, locale)}
        {mention.reference === undefined ? undefined : (
          <>
            {" "}
            <a href={mention.reference.url} rel="noopener noreferrer">
              {mention.reference.publisher} <Icon name="outside" />
            </a>
          </>
        )}
      </p>
    </li>
  );
}

function After({ event }: { readonly event: TimelineEvent }) {
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const earlier = timeline.events.filter(({ id }) => event.after?.includes(id));
  if (earlier.length === 0) return undefined;
  return (
    <p className="event-after">
      {words.event.after}:{" "}
      {earlier.map(({ id, title }, index) => (
        <Fragment key={id}>
          {index > 0 ? ", " : undefined}
          <EventLink id={id}>{localText(title, locale)}</EventLink>
        </Fragment>
      ))}
    </p>
  );
}
