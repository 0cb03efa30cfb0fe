import { describe, expect, it } from "vitest";
import { err, ok, type Result } from "#core/base";
import type { ArticleText } from "#core/model";
import type { LoadProblem } from "#load";
import { createTextCache } from "./text-cache.ts";

const text = (article: string): ArticleText => ({ article, length: 0, excerpts: [] });

describe("createTextCache", () => {
  it.each(["star", "constructor", "__proto__", "tostring"])(
    "loads the article “%s” once",
    async (id) => {
      const asked: string[] = [];
      const cache = createTextCache(async (article) => {
        asked.push(article);
        return ok(text(article));
      });
      cache.want(id);
      expect(cache.store.get().byArticle.get(id)).toEqual({ kind: "loading" });
      cache.want(id);
      await Promise.resolve();
      expect(cache.store.get().byArticle.get(id)).toEqual({ kind: "ready", text: text(id) });
      cache.want(id);
      expect(asked).toEqual([id]);
    },
  );

  it("tries again what failed, and keeps the others", async () => {
    const failure = err({ kind: "network", url: "text.json" } as const);
    const answers: Result<ArticleText, LoadProblem>[] = [
      ok(text("star")),
      failure,
      ok(text("daily")),
    ];
    const cache = createTextCache(async () => answers.shift() ?? failure);
    for (const id of ["star", "daily", "daily"]) {
      cache.want(id);
      await Promise.resolve();
    }
    const kinds = [...cache.store.get().byArticle].map(([id, { kind }]) => `${id} ${kind}`);
    expect(kinds).toEqual(["star ready", "daily ready"]);
  });
});
