import { useMemo } from "react";
import type { Article } from "#core/model";
import {
  describeEdtf,
  describeWhen,
  localText,
  nameLanguage,
  namePublisher,
  nameSource,
} from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { EventLink, isPlainClick } from "../parts/links.tsx";
import { Quotation } from "../parts/quotation.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { listPassages } from "../source/segments.ts";

/** The articles: what each is, and its dated passages in reading order, each leading to its event. */
export function SourcesMode() {
  const timeline = useTimelineData();
  return (
    <div className="sources">
      {timeline.articles.map((article) => (
        <SourceEntry key={article.id} article={article} />
      ))}
    </div>
  );
}

function SourceEntry({ article }: { readonly article: Article }) {
  const { session, hrefOfArticle } = useSurroundings();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  return (
    <article className="source-entry">
      <p className="group-heading">{nameSource(article, locale)}</p>
      <h2 className="source-title" lang={article.language}>
        {article.title}
      </h2>
      <Facts article={article} />
      <p className="source-links">
        <a
          className="button"
          href={hrefOfArticle(article.id)}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            session.openArticle(article.id);
          }}
        >
          {words.source.open}
        </a>
        {article.url === undefined ? undefined : (
          <a className="button" href={article.url} rel="noopener noreferrer">
            {words.source.readWhole} {words.source.opensElsewhere} <Icon name="outside" />
          </a>
        )}
      </p>
      <Passages article={article} />
    </article>
  );
}

function Facts({ article }: { readonly article: Article }) {
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const { publisher, agency, author, language, published, written } = article;
  const dateInWords = (date: string) => describeEdtf(date, locale, { weekday: true });
  const isKnown = publisher !== undefined || agency !== undefined;
  const facts: readonly (readonly [string, string, string])[] = [
    [
      words.source.publisher,
      isKnown ? namePublisher(article, locale) : words.source.publisherUnknown,
      "",
    ],
    [words.source.author, author ?? "", ""],
    [words.source.languageLabel, nameLanguage(language, locale), ""],
    [
      words.source.publishedLabel,
      dateInWords(published),
      localText(article.publishedBasis, locale),
    ],
    [
      words.source.writtenLabel,
      written === published ? "" : dateInWords(written),
      localText(article.writtenBasis, locale),
    ],
    [words.source.rights, localText(article.rights, locale), ""],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value, reason]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {reason === "" ? undefined : <span className="fact-reason">{reason}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Passages({ article }: { readonly article: Article }) {
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const passages = useMemo(() => listPassages(timeline, article.id), [timeline, article.id]);
  return (
    <>
      <h3>{words.source.passages}</h3>
      <ul className="mention-list">
        {passages.map(({ event: id, mention: index }) => {
          const event = timeline.events.find((candidate) => candidate.id === id);
          const mention = event?.mentions[index];
          if (event === undefined || mention === undefined) return undefined;
          return (
            <li key={`${id}-${index}`} className="mention">
              <Quotation mention={mention} />
              <p className="mention-when">{describeWhen(mention, locale, "short")}</p>
              <p className="mention-source">
                <EventLink id={id} target={{ article: article.id, mention: index }}>
                  {localText(event.title, locale)}
                </EventLink>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
