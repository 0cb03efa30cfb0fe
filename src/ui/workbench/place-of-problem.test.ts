import { expect, it } from "vitest";
import type { ProjectProblem } from "#core/project";
import { placeOfProblem } from "./place-of-problem.ts";

it.each<readonly [ProjectProblem, object | undefined]>([
  [
    { kind: "article-without-date", article: "a" },
    { kind: "panel", panel: { kind: "articles", article: "a", field: "published" } },
  ],
  [
    { kind: "article-invalid", article: "a", field: "url", value: "x" },
    { kind: "panel", panel: { kind: "articles", article: "a", field: "url" } },
  ],
  [
    { kind: "title-missing-language", event: "e", languages: ["nb"] },
    { kind: "target", target: { event: "e" }, part: "title" },
  ],
  [
    { kind: "event-without-date", event: "e" },
    { kind: "target", target: { event: "e" }, part: "date" },
  ],
  [
    { kind: "quotation-lost", event: "e", mention: "m" },
    { kind: "target", target: { event: "e", mention: "m" }, part: undefined },
  ],
  [
    { kind: "settings-invalid", field: "collection", value: "A b" },
    { kind: "panel", panel: { kind: "settings", field: "collection" } },
  ],
  [{ kind: "no-accepted-events" }, undefined],
])("leads from %o to its field", (problem, place) => {
  expect(placeOfProblem(problem)).toEqual(place);
});
