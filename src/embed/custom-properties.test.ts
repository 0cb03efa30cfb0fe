import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { embeddingWordsFor } from "#core/words";

const SHEETS = ["style.css", "element/element.css"];
const NAME = /--dateline-[a-z0-9-]+/gu;

function listRead(): readonly string[] {
  const texts = SHEETS.map((name) => readFileSync(new URL(name, import.meta.url), "utf8"));
  return [...new Set(texts.flatMap((text) => text.match(NAME) ?? []))].sort();
}

/** `--dateline-a-0 … --dateline-a-7` names those between too. */
function listPromised(locale: "en" | "nb"): readonly string[] {
  return embeddingWordsFor(locale)
    .properties.rows.flatMap(([names]) => {
      const [first = "", last] = names.match(NAME) ?? [];
      if (last === undefined || !names.includes("…")) return names.match(NAME) ?? [];
      const [from, to] = [first, last].map((name) => Number(/\d+$/u.exec(name)?.[0]));
      const count = (to ?? 0) - (from ?? 0) + 1;
      return Array.from({ length: count }, (_, i) =>
        first.replace(/\d+$/u, String((from ?? 0) + i)),
      );
    })
    .sort();
}

describe("the custom properties of an embed", () => {
  it.each(["en", "nb"] as const)(
    "are those that the page about embedding names, in %s",
    (locale) => {
      expect(listPromised(locale)).toEqual(listRead());
      expect(listRead()).toContain("--dateline-category-7");
    },
  );

  it("hold in the dark as in the light", () => {
    const style = readFileSync(new URL("style.css", import.meta.url), "utf8");
    const [light = "", dark = ""] = style.split('[data-theme="dark"]');
    const colours = (text: string) =>
      (text.match(NAME) ?? []).filter((name) => !name.startsWith("--dateline-font")).sort();
    expect(colours(dark)).toEqual(colours(light));
  });
});
