import {
  type ArticleFields,
  editArticle,
  findAgain,
  findWholeText,
  mentionsIn,
  type ProjectArticle,
} from "#core/project";
import type { Finder, FindProblem } from "#load";
import type { Workbench } from "./workbench.ts";

export interface FindWatcher {
  readonly onFinding: (is: boolean) => void;
  readonly onFound: (found: { readonly finds: number; readonly events: number }) => void;
}

/**
 * Saves an article's details. Where its language changed, or the day that "today" in it means, its dates are worked out
 * anew, in the same change; the watcher is told while that goes on, and what came of it. Gives what kept the dates from being found: the
 * details are saved all the same.
 */
export async function saveArticle(
  bench: Workbench,
  finder: Finder,
  article: ProjectArticle,
  fields: ArticleFields,
  { onFinding, onFound }: FindWatcher,
): Promise<Exclude<FindProblem, { readonly kind: "cancelled" }> | undefined> {
  const { id } = article;
  const next = { ...article, ...fields };
  const text = findWholeText(article);
  const isRead =
    next.language === article.language &&
    (next.written ?? next.published) === (article.written ?? article.published);
  if (isRead || text === undefined) {
    bench.commit(editArticle(bench.store.get().project, id, fields));
    return undefined;
  }
  onFinding(true);
  const found = await finder.find(text, {
    language: next.language,
    written: next.written ?? next.published,
    categories: bench.store.get().project.settings.categories,
  });
  onFinding(false);
  const { project } = bench.store.get();
  // Removed meanwhile, perhaps in another tab.
  if (!project.articles.has(id)) return undefined;
  bench.commit(
    found.ok ? findAgain(project, id, found.value, fields) : editArticle(project, id, fields),
  );
  if (found.ok) {
    const mentions = mentionsIn(bench.store.get().project, id);
    const events = new Set(mentions.flatMap(({ event }) => event ?? []));
    onFound({ finds: found.value.expressions.length, events: events.size });
  }
  return found.ok || found.error.kind === "cancelled" ? undefined : found.error;
}
