import { expect, it } from "vitest";
import { classroomWordsFor } from "./classroom-words-for.ts";

const [en, nb] = [classroomWordsFor("en"), classroomWordsFor("nb")];

it("says everything in both languages, and nothing in the other's words", () => {
  const list = (value: unknown): readonly string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(list) : [];
  };
  expect(list(nb)).toHaveLength(list(en).length);
  const own = new Set(list(en));
  expect(list(nb).filter((text) => own.has(text))).toEqual([]);
});

it("counts steps", () => {
  expect([1, 2].map(en.steps)).toEqual(["1 step", "2 steps"]);
  expect([1, 2].map(nb.steps)).toEqual(["1 trinn", "2 trinn"]);
  expect(en.storyDescription("A", 1, "B")).toBe("A: a story in 1 step on the timeline “B”.");
});
