import { findFreeId, slugOf } from "#core/text";
import type { Change } from "../change.ts";
import { createEdit } from "../edit.ts";
import { withFields } from "../fields.ts";
import type { Findings } from "../find.ts";

import type { Project, ProjectArticle } from "../records.ts";
import { placeFindings } from "./place-findings.ts";

/** What is known of an article when it comes in. `text` is in NFC with LF ends: `normaliseText` of core/text. */
export interface NewArticle
  extends Partial<Omit<ProjectArticle, "id" | "text" | "body" | "length" | "order">> {
  readonly title: string;
  readonly text: string;
  /** Made from the title when left out or taken. */
  readonly id?: string;
  /** What may be published; `excerpts` when left out. */
  readonly publish?: "full" | "excerpts";
}

/** An article with everything the engine found in it: events proposed, the undated and the vague in the tray. */
export function addArticle(project: Project, fresh: NewArticle, answer: Findings): Change {
  const edit = createEdit(project);
  const article = createArticle(project, fresh, answer.language);
  edit.articles.put(article);
  placeFindings(edit, article, answer);
  return edit.finish("add-article");
}

/** The usual words on whose an article is, in the languages that have them. */
const RIGHTS: Readonly<Record<string, string>> = {
  en: "Belongs to its publisher; quoted here in excerpts.",
  nb: "Tilhører utgiveren; gjengis her i utdrag.",
};
const LONGEST_SHORT_TITLE = 40;

function createArticle(
  project: Project,
  fresh: NewArticle,
  recognised: string | undefined,
): ProjectArticle {
  const { text, publish = "excerpts", id: wanted, title, ...rest } = fresh;
  const { languages } = project.settings;
  const orders = [...project.articles.values()].map(({ order }) => order);
  const source = rest.publisher ?? cutShort(title);
  const article: ProjectArticle = {
    shortTitle: Object.fromEntries(languages.map((tag) => [tag, source])),
    rights: Object.fromEntries(
      languages.flatMap((tag) => {
        const words = Object.hasOwn(RIGHTS, tag) ? RIGHTS[tag] : undefined;
        return words === undefined ? [] : [[tag, words]];
      }),
    ),
    ...rest,
    id: findFreeId(slugOf(wanted ?? title, "article"), (id) => project.articles.has(id)),
    title,
    text: publish,
    length: text.length,
    body: [{ start: 0, end: text.length, text }],
    order: orders.reduce((a, b) => Math.max(a, b), 0) + 1,
  };
  return withFields(article, { language: fresh.language ?? recognised });
}

/** The beginning of a text, in whole words. */
function cutShort(text: string): string {
  if (text.length <= LONGEST_SHORT_TITLE) return text;
  return `${text.slice(0, LONGEST_SHORT_TITLE).replace(/\s+\S*$/u, "")}…`;
}
