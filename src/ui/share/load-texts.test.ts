import { describe, expect, it } from "vitest";
import { err, ok } from "#core/base";
import type { ArticleText } from "#core/model";
import { createTextCache } from "../source/text-cache.ts";
import { loadTexts } from "./load-texts.ts";

function makeText(article: string): ArticleText {
  return { article, length: 1, excerpts: [{ start: 0, end: 1, text: "a" }] };
}

describe("loadTexts", () => {
  it("gives all texts in the order asked for, each loaded once", async () => {
    const asked: string[] = [];
    const cache = createTextCache(async (article) => {
      asked.push(article);
      return ok(makeText(article));
    });
    cache.want("b");
    expect(await loadTexts(cache, ["a", "b"])).toEqual([makeText("a"), makeText("b")]);
    expect(await loadTexts(cache, ["b"])).toEqual([makeText("b")]);
    expect(asked).toEqual(["b", "a"]);
  });

  it("gives nothing when one fails, and tries that one again the next time", async () => {
    let fails = true;
    const cache = createTextCache(async (article) =>
      article === "b" && fails ? err({ kind: "network", url: "b" }) : ok(makeText(article)),
    );
    expect(await loadTexts(cache, ["a", "b"])).toBeUndefined();
    fails = false;
    expect(await loadTexts(cache, ["a", "b"])).toHaveLength(2);
  });

  it("has nothing to wait for without articles", async () => {
    const cache = createTextCache(async () => err({ kind: "network", url: "" }));
    expect(await loadTexts(cache, [])).toEqual([]);
  });
});
