import { describe, expect, it } from "vitest";
import { citePanelWordsFor } from "./cite-panel-words.ts";
import { drawingFileWordsFor } from "./drawing-file-words.ts";
import { shareWordsFor } from "./share-words.ts";
import { takePanelWordsFor } from "./take-panel-words.ts";

describe.each([
  ["shareWordsFor", shareWordsFor],
  ["citePanelWordsFor", citePanelWordsFor],
  ["takePanelWordsFor", takePanelWordsFor],
  ["drawingFileWordsFor", drawingFileWordsFor],
] as const)("%s", (_name, wordsFor) => {
  it("has no text that is the same in both languages by mistake, and none missing", () => {
    const english = listTexts(wordsFor("en"));
    const norwegian = listTexts(wordsFor("nb"));
    expect(norwegian.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const same = english.filter(([, text], index) => norwegian[index]?.[1] === text);
    // Names of formats are the same everywhere.
    const names = ["svg", "png", "names.timelinejs"];
    expect(same.map(([path]) => path).filter((path) => !names.includes(path))).toEqual([]);
    expect(english.every(([, text]) => text !== "")).toBe(true);
  });
});

/** The texts of a dictionary with the path to each; those that are made from others with "x" in their place. */
function listTexts(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value === "function") return [[path.join("."), String(value("x"))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, [...path, key]));
}
