import type { Change } from "../change.ts";
import { createEdit, type Edit } from "../edit.ts";
import { type Fields, withFields } from "../fields.ts";
import type { Findings } from "../find.ts";
import type { Project, ProjectArticle } from "../records.ts";
import { findWholeText } from "../text-of.ts";
import { moveQuotations } from "./move-quotations.ts";
import { placeFindings } from "./place-findings.ts";

/** What a person may say of an article. `words` is a new text, in NFC with LF ends. */
export type ArticleFields = Fields<Omit<ProjectArticle, "id" | "body" | "length" | "order">> & {
  readonly words?: string;
};

/**
 * An article with some of its members changed. With a new text, every mention is led to where its quotation now stands;
 * one that no longer stands is marked lost. The finds stay as they are: see {@link findAgain}.
 */
export function editArticle(project: Project, id: string, fields: ArticleFields): Change {
  const edit = createEdit(project);
  applyFields(edit, id, fields);
  return edit.finish("edit-article");
}

/**
 * The engine's new answer for an article, after its date, language or text changed (`fields`, in the same change).
 * Untouched finds are replaced; what a person touched stays, only its `find` is the new one.
 */
export function findAgain(
  project: Project,
  id: string,
  answer: Findings,
  fields: ArticleFields = {},
): Change {
  const edit = createEdit(project);
  applyFields(edit, id, fields);
  const article = edit.articles.get(id);
  const language = article.language ?? answer.language;
  if (language !== undefined) edit.articles.put({ ...article, language });
  placeFindings(edit, edit.articles.get(id), answer);
  return edit.finish("find-again");
}

function applyFields(edit: Edit, id: string, { words, ...fields }: ArticleFields): void {
  const before = edit.articles.get(id);
  const article = withFields(before, fields);
  if (words === undefined) {
    edit.articles.put(article);
    return;
  }
  edit.articles.put({
    ...article,
    length: words.length,
    body: [{ start: 0, end: words.length, text: words }],
  });
  moveQuotations(edit, id, findWholeText(before), words);
}
