import type { Basis } from "#core/model";
import { defaultCategory } from "../categories.ts";
import type { Change } from "../change.ts";
import { createEdit, type Edit } from "../edit.ts";
import { withFields } from "../fields.ts";
import { createEventId, createMentionIds, NEW_EVENT } from "../ids.ts";
import type { Project, ProjectArticle, ProjectEvent, ProjectMention } from "../records.ts";
import { fitPassage } from "../text-of.ts";
import { languageOfTitle } from "./place-findings.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a person says of a passage at once. Offsets into the article's text. */
export interface Marking {
  readonly date?: string;
  readonly expression?: Place;
  readonly basis?: Basis;
  /** The event it belongs to; `new` makes one. Left out: a new one where there is a date, else the tray. */
  readonly event?: string;
  /** Of the new event, in the article's language; the passage's own words when left out. */
  readonly title?: string;
}

/**
 * A passage that the person marked: a mention of an event there is, of a new one, or for the tray. White space at its
 * ends is left out; a passage of nothing else changes nothing.
 */
export function markPassage(
  project: Project,
  articleId: string,
  place: Place,
  marking: Marking = {},
): Change {
  const edit = createEdit(project);
  const article = edit.articles.get(articleId);
  const { date, expression, title } = marking;
  const passage = fitPassage(article, place.start, place.end);
  if (passage === undefined) return edit.finish("mark");
  const { exact } = passage;
  const event = marking.event ?? (date === undefined ? undefined : NEW_EVENT);
  const mention: ProjectMention = {
    id: createMentionIds(edit, articleId)(),
    article: articleId,
    ...passage,
    ...(expression === undefined
      ? {}
      : { expressionStart: expression.start, expressionEnd: expression.end }),
    basis: marking.basis ?? (expression === undefined ? "implied" : "explicit"),
    origin: "marked",
    isTouched: true,
  };
  edit.mentions.put(
    withFields<ProjectMention>(mention, {
      date,
      isDateOwn: date === undefined ? undefined : true,
      event:
        event === NEW_EVENT
          ? createEvent(edit, article, title ?? exact)
          : event === undefined
            ? undefined
            : edit.events.get(event).id,
    }),
  );
  return edit.finish("mark");
}

const LONGEST_TITLE = 90;

/** A new event of the person's, with a title from words of an article. Gives its id. */
export function createEvent(
  edit: Edit,
  article: ProjectArticle | undefined,
  words: string,
): string {
  const title = cutTitle(words.replace(/\s+/gu, " ").trim());
  const language =
    article === undefined ? (edit.settings().languages[0] ?? "en") : languageOfTitle(article, edit);
  const event: ProjectEvent = {
    id: createEventId(edit, title),
    title: { [language]: title },
    category: defaultCategory(edit.settings()),
    importance: 3,
    status: "accepted",
    isTouched: true,
  };
  edit.events.put(event);
  return event.id;
}

function cutTitle(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, "")}…`;
}
