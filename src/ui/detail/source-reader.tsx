import { Fragment, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Article, ArticleText } from "#core/model";
import {
  describeEdtf,
  glossaryWordsFor,
  localText,
  nameLanguage,
  namePublisher,
  nameSource,
  titleOf,
} from "#core/words";
import { placeTerms } from "../glossary/place-terms.ts";
import { useGlossary } from "../glossary/use-glossary.ts";
import { useTermNote } from "../glossary/use-term-note.tsx";
import { Icon } from "../parts/icon.tsx";
import { isPlainClick } from "../parts/links.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { scrollToPassage } from "../source/scroll.ts";
import {
  holdAgainstText,
  listPassages,
  type Passage,
  pickPassage,
  type Segment,
  segmentExcerpt,
} from "../source/segments.ts";
import { useStore } from "../state/use-store.ts";

/** The articles, one at a time: what each is, and its text with every dated passage. */
export function SourceReader({ article }: { readonly article: Article }) {
  const { session } = useSurroundings();
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  return (
    <section className="source-panel" aria-label={words.source.panel}>
      <div className="source-tabs">
        {timeline.articles.map((other) => (
          <button
            key={other.id}
            type="button"
            className="source-tab"
            aria-pressed={other.id === article.id}
            onClick={() => session.openArticle(other.id)}
          >
            {nameSource(other, locale)}
          </button>
        ))}
      </div>
      <div className="source-scroll" data-scrolls="">
        <SourceText key={article.id} article={article} />
      </div>
    </section>
  );
}

function SourceText({ article }: { readonly article: Article }) {
  const { texts, withoutTexts } = useSurroundings();
  const words = useWords();
  const state = useStore(texts.store, ({ byArticle }) => byArticle.get(article.id));
  useEffect(() => {
    if (withoutTexts === undefined) texts.want(article.id);
  }, [texts, withoutTexts, article.id]);
  if (withoutTexts !== undefined) {
    return (
      <article className="source">
        <SourceHeading article={article} />
        <p className="note">{withoutTexts}</p>
      </article>
    );
  }
  return (
    <article className="source">
      <SourceHeading article={article} />
      {state?.kind === "ready" ? <Excerpts article={article} text={state.text} /> : undefined}
      {state?.kind === "failed" && state.problem.kind !== "cancelled" ? (
        <p className="notice" role="alert">
          {words.problem.articleFailed} {words.problem.reason[state.problem.kind]}{" "}
          <button type="button" className="button" onClick={() => texts.want(article.id)}>
            {words.problem.retry}
          </button>
        </p>
      ) : undefined}
      {state === undefined || state.kind === "loading" ? (
        <p className="note">{words.site.loading}</p>
      ) : undefined}
    </article>
  );
}

function SourceHeading({ article }: { readonly article: Article }) {
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const passages = useMemo(() => listPassages(timeline, article.id), [timeline, article.id]);
  const { language, published, written } = article;
  const dateInWords = (date: string) => describeEdtf(date, locale, { weekday: true });
  const meta = [
    namePublisher(article, locale),
    words.source.published(dateInWords(published)),
    ...(written === published ? [] : [words.source.written(dateInWords(written))]),
    nameLanguage(language, locale),
    words.count.passages(passages.length),
  ];
  const about = [
    localText(article.publishedBasis, locale),
    localText(article.writtenBasis, locale),
    article.text === "excerpts" ? words.source.excerpts : "",
    localText(article.rights, locale),
  ].filter((text) => text !== "");
  return (
    <header className="source-heading">
      <h2 className="source-title" lang={language}>
        {article.title}
      </h2>
      <p className="source-meta">{meta.join(" · ")}</p>
      {article.url === undefined ? undefined : (
        <p className="source-meta">
          <ReadWhole url={article.url} passages={passages} />
        </p>
      )}
      <details className="source-meta">
        <summary>{words.source.about}</summary>
        {about.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
    </header>
  );
}

interface ReadWholeProps {
  readonly url: string;
  readonly passages: readonly Passage[];
}

/** The way to the publisher's page, opened at the current passage where the browser can find it. */
function ReadWhole({ url, passages }: ReadWholeProps) {
  const words = useWords();
  const timeline = useTimelineData();
  const current = useCurrentPassage(passages);
  const event = timeline.events.find(({ id }) => id === current?.event);
  const fragment = current && event?.mentions[current.mention]?.fragment;
  return (
    <a href={fragment === undefined ? url : `${url}#${fragment}`} rel="noopener noreferrer">
      {words.source.readWhole} {words.source.opensElsewhere} <Icon name="outside" />
    </a>
  );
}

/** The open event's passage in an article: the mention that was asked for, else its first there. */
function useCurrentPassage(passages: readonly Passage[]): Passage | undefined {
  const event = useSessionState(({ address }) => address.event);
  const mention = useSessionState((state) => state.mention);
  const own = passages.filter((passage) => passage.event === event);
  return own.find((passage) => passage.mention === mention) ?? own[0];
}

function Excerpts({ article, text }: { readonly article: Article; readonly text: ArticleText }) {
  const timeline = useTimelineData();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => listPassages(timeline, article.id), [timeline, article.id]);
  const { found, lostCount } = useMemo(
    () => holdAgainstText(text.excerpts, passages),
    [text, passages],
  );
  const excerpts = useMemo(
    () => text.excerpts.map((excerpt) => ({ excerpt, parts: segmentExcerpt(excerpt, found) })),
    [text, found],
  );
  // Asked of all, so that a quotation that is not found does not lead to another one of its event.
  const wanted = useCurrentPassage(passages);
  const current = found.find(
    ({ event, mention }) => event === wanted?.event && mention === wanted.mention,
  );
  const isAsked = useSessionState((state) => state.mention !== undefined);
  useEffect(() => {
    if (root.current !== null && current !== undefined) {
      scrollToPassage(root.current, current.start, isAsked);
    }
  }, [current, isAsked]);
  return (
    <>
      {lostCount === 0 ? undefined : (
        <p className="notice" role="status">
          {words.source.notFound(lostCount)}
        </p>
      )}
      <div ref={root} className="source-text" lang={article.language}>
        {excerpts.map(({ excerpt, parts }) => (
          <ExcerptText
            key={excerpt.start}
            isCutBefore={excerpt.start > 0}
            isCutAfter={excerpt.end < text.length}
            parts={parts}
            current={current}
          />
        ))}
      </div>
    </>
  );
}

interface ExcerptTextProps {
  readonly parts: readonly Segment[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  readonly current: Passage | undefined;
}

/** An excerpt, with what it names explained on demand below it. */
function ExcerptText({ parts, isCutBefore, isCutAfter, current }: ExcerptTextProps) {
  const glossary = useGlossary();
  const { showPieces, showTerm, note } = useTermNote(glossary);
  const { segments, inLinks } = placeTerms(parts, glossary.entries);
  return (
    <div className="excerpt">
      <p>
        {isCutBefore ? "… " : undefined}
        {segments.map(({ segment, pieces }) => (
          <SegmentText key={segment.start} segment={segment} current={current}>
            {showPieces(pieces)}
          </SegmentText>
        ))}
        {isCutAfter ? " …" : undefined}
      </p>
      {inLinks.length === 0 ? undefined : (
        <p className="term-line" lang={glossary.locale}>
          {glossaryWordsFor(glossary.locale).inParagraph}{" "}
          {inLinks.map(({ name, entry }) => (
            <Fragment key={entry.id}>{showTerm(entry, name)} </Fragment>
          ))}
        </p>
      )}
      {note}
    </div>
  );
}

interface SegmentTextProps {
  readonly segment: Segment;
  readonly current: Passage | undefined;
  /** The segment's words. */
  readonly children: ReactNode;
}

function SegmentText({ segment, current, children }: SegmentTextProps) {
  const { session, hrefOfEvent } = useSurroundings();
  const timeline = useTimelineData();
  const words = useWords();
  const locale = useSessionState((state) => state.locale);
  const open = useSessionState(({ address }) => address.event);
  const { passages } = segment;
  const next = pickPassage(passages, open);
  if (next === undefined) return children;
  const events = timeline.events.filter(({ id }) => passages.some(({ event }) => event === id));
  const isOpen = passages.some(({ event }) => event === open);
  const isCurrent = current !== undefined && passages.includes(current);
  const about = words.source.passageOf(events.map((event) => titleOf(event, locale)).join(", "));
  const several = events.length > 1 ? ` ${words.source.severalEvents(events.length)}` : "";
  return (
    <a
      href={hrefOfEvent(next.event)}
      className={`passage${isOpen ? " passage-open" : ""}${isCurrent ? " passage-current" : ""}`}
      data-start={segment.start}
      title={about + several}
      aria-current={isCurrent ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        const target = passages.find((passage) => passage.event === next.event) ?? next;
        session.openPassage(target.event, target.mention);
      }}
    >
      {children}
    </a>
  );
}
