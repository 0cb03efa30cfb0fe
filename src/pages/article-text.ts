import type { Article, Excerpt, Mention, TimelineEvent } from "#core/model";
import { passageId } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { markText, type PassageMark } from "./marked-text.ts";
import type { PageScope } from "./scope.ts";

/** A mention that stands in this article, with its place. */
export interface PlacedMention {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  readonly mark: PassageMark;
}

/** Every mention that stands in an article, in the order of its text. */
export function listPlacedMentions(scope: PageScope, article: Article): readonly PlacedMention[] {
  const placed = scope.timeline.events.flatMap((event) =>
    event.mentions.flatMap((mention, index) => {
      const { start, end, expressionStart, expressionEnd } = mention;
      if (mention.article !== article.id || start === undefined || end === undefined) return [];
      const mark: PassageMark = {
        id: passageId(event.id, index + 1),
        href: scope.places.event(event.id),
        from: start,
        to: end,
        ...(expressionStart !== undefined &&
          expressionEnd !== undefined && {
            expression: { from: expressionStart, to: expressionEnd },
          }),
      };
      return [{ event, mention, mark }];
    }),
  );
  return placed.sort((a, b) => a.mark.from - b.mark.from || b.mark.to - a.mark.to);
}

/** The text as the site carries it, paragraph by paragraph, with every dated passage marked and every gap shown. */
export function printArticleText(
  { texts }: PageScope,
  article: Article,
  placed: readonly PlacedMention[],
): readonly Html[] {
  const text = texts.find((each) => each.article === article.id);
  if (text === undefined) return [];
  const marks = placed.map(({ mark }) => mark);
  const gap = html`<p class="excerpt-gap">…</p>\n`;
  const parts: Html[] = [];
  let shownTo = 0;
  for (const excerpt of text.excerpts) {
    if (excerpt.start > shownTo) parts.push(gap);
    parts.push(...printParagraphs(excerpt, marks));
    shownTo = excerpt.end;
  }
  if (shownTo < text.length) parts.push(gap);
  return parts;
}

function printParagraphs(excerpt: Excerpt, marks: readonly PassageMark[]): readonly Html[] {
  return [...excerpt.text.matchAll(/[^\n]+/gu)].map(
    (line) =>
      html`<p class="excerpt">${markText(line[0], excerpt.start + line.index, marks)}</p>\n`,
  );
}
