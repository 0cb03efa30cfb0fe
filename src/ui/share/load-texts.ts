import type { ArticleText } from "#core/model";
import type { TextCache } from "../source/text-cache.ts";

/** The texts of articles, loaded where they are not there yet; undefined when one of them cannot be. */
export function loadTexts(
  cache: TextCache,
  articles: readonly string[],
): Promise<readonly ArticleText[] | undefined> {
  for (const article of articles) cache.want(article);
  return new Promise((done) => {
    let stop = () => {};
    const look = () => {
      const { byArticle } = cache.store.get();
      const states = articles.map((article) => byArticle.get(article));
      if (states.some((state) => state === undefined || state.kind === "loading")) return;
      stop();
      const texts = states.flatMap((state) => (state?.kind === "ready" ? [state.text] : []));
      done(texts.length === articles.length ? texts : undefined);
    };
    stop = cache.store.subscribe(look);
    look();
  });
}
