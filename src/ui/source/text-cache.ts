import type { Result } from "#core/base";
import type { ArticleText } from "#core/model";
import type { LoadProblem } from "#load";
import { createStore, type Store } from "../state/store.ts";

export type TextState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly text: ArticleText }
  | { readonly kind: "failed"; readonly problem: LoadProblem };

/** The articles' texts, each loaded when it is first wanted and kept. */
export interface TextCache {
  readonly store: Store<Readonly<Record<string, TextState>>>;
  /** Loads a text that is not there, or that failed. */
  readonly want: (article: string) => void;
  readonly destroy: () => void;
}

export type LoadText = (
  article: string,
  signal: AbortSignal,
) => Promise<Result<ArticleText, LoadProblem>>;

export function createTextCache(load: LoadText): TextCache {
  const store = createStore<Readonly<Record<string, TextState>>>({});
  const controller = new AbortController();
  return {
    store,
    want(article) {
      const state = store.get()[article];
      if (state !== undefined && state.kind !== "failed") return;
      store.set({ [article]: { kind: "loading" } });
      void load(article, controller.signal).then((result) => {
        if (!result.ok && result.error.kind === "cancelled") return;
        store.set({
          [article]: result.ok
            ? { kind: "ready", text: result.value }
            : { kind: "failed", problem: result.error },
        });
      });
    },
    destroy: () => controller.abort(),
  };
}
