import type { Article } from "#core/model";
import { type Locale, nameLanguage, namePublisher, quotationMarks, wordsFor } from "#core/words";
import { Runs } from "../parts/quotation.tsx";
import type { Run } from "../source/segments.ts";
import { SourceNumber } from "./source-blocks.tsx";

interface QuotedProps {
  readonly article: Article;
  readonly runs: readonly Run[];
  readonly number: number | undefined;
  readonly locale: Locale;
  /** After the source: who says it, what it gives. */
  readonly note?: string;
}

/** Words of an article as they stand there, and whose they are. */
export function Quoted({ article, runs, number, locale, note = "" }: QuotedProps) {
  const words = wordsFor(locale);
  const [open, close] = quotationMarks(words, runs.map(({ text }) => text).join(""));
  const isForeign = article.language.split("-")[0] !== locale;
  const language = isForeign
    ? ` · ${words.event.inLanguage(nameLanguage(article.language, locale))}`
    : "";
  return (
    <figure className="handout-quotation">
      <blockquote lang={article.language}>
        {open}
        <Runs runs={runs} />
        {close}
      </blockquote>
      <figcaption>
        {namePublisher(article, locale)} <SourceNumber number={number} />
        {language}
        {note === "" ? "" : ` · ${note}`}
      </figcaption>
    </figure>
  );
}
