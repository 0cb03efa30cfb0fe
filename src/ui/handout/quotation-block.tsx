import type { Article, QuotationRun } from "#core/model";
import { type Locale, namePublisher, noteLanguage, wordsFor } from "#core/words";
import { cutRuns } from "../parts/cut-runs.ts";
import { Runs } from "../parts/quotation.tsx";
import { quoteRuns } from "../parts/quote-runs.ts";
import type { Block } from "./block.ts";
import { SourceNumber } from "./source-blocks.tsx";

interface QuotedInput {
  readonly key: string;
  readonly keepsNext?: boolean;
  readonly article: Article;
  readonly runs: readonly QuotationRun[];
  readonly number: number | undefined;
  readonly locale: Locale;
  /** After the source: who says it, what it gives. */
  readonly note?: string;
}

/** Words of an article as they stand there, and whose they are. Of words that are cut, the source stands at the end. */
export function createQuotationBlock(input: QuotedInput): Block {
  const { key, keepsNext = false, article, number, locale, note = "" } = input;
  const runs = quoteRuns(wordsFor(locale), input.runs);
  const cut = (from: number, to: number | undefined) => (
    <figure className="handout-quotation">
      <blockquote lang={article.language} data-lines="">
        <Runs runs={cutRuns(runs, from, to)} />
      </blockquote>
      {to === undefined ? (
        <figcaption>
          {namePublisher(article, locale)} <SourceNumber number={number} />
          {noteLanguage(article, locale)}
          {note === "" ? "" : ` · ${note}`}
        </figcaption>
      ) : undefined}
    </figure>
  );
  return { key, keepsNext, node: cut(0, undefined), cut };
}
