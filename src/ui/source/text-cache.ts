import type { Result } from "#core/base";
import type { ArticleText } from "#core/model";
import type { LoadProblem } from "#load";
import { createStore, type Store } from "../state/store.ts";

export type TextState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly text: ArticleText }
  | { readonly kind: "failed"; readonly problem: LoadProblem };

export interface Texts {
  /** By article id: a map, for an id may be any word, `constructor` too. */
  readonly byArticle: ReadonlyMap<string, TextState>;
}

/** The articles' texts, each loaded when it is first wanted and kept. */
export interface TextCache {
  readonly store: Store<Texts>;
  /** Loads a text that is not there, or that failed. */
  readonly want: (article: string) => void;
  readonly destroy: () => void;
}

export type LoadText = (
  article: string,
  signal: AbortSignal,
) => Promise<Result<ArticleText, LoadProblem>>;

export function createTextCache(load: LoadText): TextCache {
  const store = createStore<Texts>({ byArticle: new Map() });
  const controller = new AbortController();
  const put = (article: string, state: TextState) =>
    store.set({ byArticle: new Map(store.get().byArticle).set(article, state) });
  return {
    store,
    want(article) {
      const state = store.get().byArticle.get(article);
      if (state !== undefined && state.kind !== "failed") return;
      put(article, { kind: "loading" });
      void load(article, controller.signal).then((result) => {
        if (!result.ok && result.error.kind === "cancelled") return;
        put(
          article,
          result.ok
            ? { kind: "ready", text: result.value }
            : { kind: "failed", problem: result.error },
        );
      });
    },
    destroy: () => controller.abort(),
  };
}
