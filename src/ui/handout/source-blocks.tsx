import { describeEdtf, handoutWordsFor, type Locale, namePublisher, wordsFor } from "#core/words";
import type { NumberedSource } from "#pages";
import type { Block } from "./block.ts";
import { stripProtocol } from "./strip-protocol.ts";

/** The numbers that stand for sources in a text: "[1]". */
export function SourceNumber({ number }: { readonly number: number | undefined }) {
  return number === undefined ? undefined : <span className="source-number">[{number}]</span>;
}

/** So many sources stand on one sheet: they are looked up all the time, and must not be leafed for. */
const MOST_TOGETHER = 12;

/** The list of sources, in the order of their numbers: where words on paper can be found again. */
export function listSourceBlocks(
  sources: readonly NumberedSource[],
  locale: Locale,
): readonly Block[] {
  if (sources.length === 0) return [];
  const about = handoutWordsFor(locale).sources;
  return [
    {
      key: "sources",
      keepsNext: true,
      about,
      node: <h2 className="handout-heading">{about}</h2>,
    },
    ...sources.map((source, index) => ({
      key: `source-${source.number}`,
      keepsNext: sources.length <= MOST_TOGETHER && index < sources.length - 1,
      about,
      node: (
        <p className="handout-source">
          <SourceNumber number={source.number} /> <Citation source={source} locale={locale} />
        </p>
      ),
    })),
  ];
}

function Citation({
  source,
  locale,
}: {
  readonly source: NumberedSource;
  readonly locale: Locale;
}) {
  const words = wordsFor(locale);
  const handout = handoutWordsFor(locale);
  if (source.kind === "reference") {
    const { title, publisher, url } = source.reference;
    return (
      <>
        {words.quote(title)}. {publisher}. <Address url={url} />
      </>
    );
  }
  const { title, author, language, published, url } = source.article;
  return (
    <>
      {author === undefined ? "" : `${author}: `}
      <span lang={language}>{words.quote(title)}</span>. {namePublisher(source.article, locale)},{" "}
      {handout.published(describeEdtf(published, locale))}.{" "}
      {url === undefined ? undefined : <Address url={url} />}
    </>
  );
}

function Address({ url }: { readonly url: string }) {
  return <span className="handout-address">{stripProtocol(url)}</span>;
}
