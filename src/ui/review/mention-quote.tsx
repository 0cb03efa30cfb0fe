import { splitQuotation } from "#core/model";
import type { ProjectArticle, ProjectMention } from "#core/project";
import { localText, quotationMarks } from "#core/words";
import { Runs } from "../parts/quotation.tsx";
import { useWords } from "../parts/reader.ts";
import type { Run } from "../source/segments.ts";
import type { Reviewer } from "./acts.ts";
import { nameIn, nameWhen } from "./describe.ts";
import { expressionOf } from "./found.ts";

interface MentionQuoteProps {
  readonly mention: ProjectMention;
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  readonly reviewer: Reviewer;
  /** Its own date is told, and its source leads to it in the text. */
  readonly isLink?: boolean;
  /** Only the words around the expression: there is room for two lines. */
  readonly isShort?: boolean;
}

/** A mention's words, in the article's language, with the temporal expression underlined, and who says so. */
export function MentionQuote({
  mention,
  articles,
  reviewer,
  isLink = false,
  isShort = false,
}: MentionQuoteProps) {
  const { desk, words, locale } = reviewer;
  const [open, close] = quotationMarks(useWords(), mention.exact ?? "");
  const article = mention.article === undefined ? undefined : articles.get(mention.article);
  const speaker = nameIn(mention.attributedTo, locale);
  const source =
    article === undefined
      ? mention.reference?.publisher
      : localText(article.shortTitle, locale) || article.title;
  const about = [
    ...(isLink
      ? [
          nameWhen(
            mention.date === undefined ? undefined : { ...mention, date: mention.date },
            locale,
            words,
          ),
        ]
      : []),
    ...(source === undefined ? [] : [source]),
    ...(speaker === "" ? [] : [words.list.says(speaker)]),
    ...(mention.isLost === true ? [words.list.lost] : []),
  ].join(" · ");
  const runs = splitQuotation(quotationOf(mention, article));
  return (
    <>
      {mention.exact === undefined ? undefined : (
        <blockquote className="review-quote" lang={article?.language} dir="auto">
          {open}
          <Runs runs={isShort ? shortenBefore(runs) : runs} />
          {close}
        </blockquote>
      )}
      <p className="review-source">
        {isLink ? (
          <button
            type="button"
            className="review-link"
            onClick={() => {
              desk.workbench.select({ mention: mention.id });
              desk.workbench.show("text");
            }}
          >
            {about}
          </button>
        ) : (
          about
        )}
      </p>
    </>
  );
}

const MOST_BEFORE = 70;

/** What stands before the expression cut to its end, so that the expression is seen. */
function shortenBefore(runs: readonly Run[]): readonly Run[] {
  const [first, second] = runs;
  if (first === undefined || second?.isExpression !== true || first.text.length <= MOST_BEFORE) {
    return runs;
  }
  const text = `… ${first.text.slice(-MOST_BEFORE).replace(/^\S*\s+/u, "")}`;
  return [{ ...first, text }, ...runs.slice(1)];
}

/** As `splitQuotation` wants it: the words of the expression beside their place. */
function quotationOf(mention: ProjectMention, article: ProjectArticle | undefined) {
  const { exact, start, expressionStart, basis, date = "" } = mention;
  const expression = expressionOf(mention, article);
  return {
    basis,
    date,
    ...(exact === undefined ? {} : { exact }),
    ...(start === undefined ? {} : { start }),
    ...(expression === undefined || expressionStart === undefined
      ? {}
      : { expression, expressionStart }),
  };
}
