import type { GlossaryEntry } from "#core/model";
import { namePublisher, noteLanguage, quotationMarks, wordsFor } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { isPlainClick } from "../parts/links.tsx";
import type { Glossary } from "./use-glossary.ts";

interface TermSourceProps {
  readonly source: GlossaryEntry["source"];
  readonly glossary: Glossary;
}

/** The words that bear the explanation and where they stand; or the reference. */
export function TermSource({ source, glossary }: TermSourceProps) {
  const { locale, articles, hrefOfArticle, openArticle } = glossary;
  const words = wordsFor(locale);
  if ("reference" in source) {
    const { title, publisher, url } = source.reference;
    return (
      <a href={url} rel="noopener noreferrer">
        {title}, {publisher} <Icon name="outside" />
      </a>
    );
  }
  const article = articles.find(({ id }) => id === source.article);
  if (article === undefined) return undefined;
  const [open, close] = quotationMarks(words, source.exact);
  const name = namePublisher(article, locale);
  const fragment = source.fragment === undefined ? "" : `#${source.fragment}`;
  return (
    <>
      <span className="term-note-quote" lang={article.language}>
        {open}
        {source.exact}
        {close}
      </span>
      {", "}
      {hrefOfArticle === undefined ? (
        name
      ) : (
        <a
          href={`${hrefOfArticle(article.id)}${fragment}`}
          onClick={(event) => {
            if (openArticle === undefined || !isPlainClick(event)) return;
            event.preventDefault();
            openArticle(article.id);
          }}
        >
          {name}
        </a>
      )}
      {noteLanguage(article, locale)}
    </>
  );
}
