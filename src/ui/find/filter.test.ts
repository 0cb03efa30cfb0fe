import { describe, expect, it } from "vitest";
import { sample } from "../sample.fixture.ts";
import { HOME } from "../state/address.ts";
import { countForFilters } from "./count-choices.ts";
import { countFilters, filterEvents } from "./filter.ts";

describe("filterEvents", () => {
  it.each([
    ["nothing", {}, undefined],
    ["a category", { categories: ["warning"] }, ["flood", "plot"]],
    ["a source", { sources: ["aftenblad"] }, ["flood", "plot"]],
    ["either source", { sources: ["star", "aftenblad"] }, ["flight", "flood", "plot"]],
    ["a conflict", { agreements: ["conflict"] as const }, ["plot"]],
    ["what the articles date", { external: false }, ["flight", "flood", "plot"]],
    ["all of it at once", { categories: ["warning"], sources: ["star"] }, ["plot"]],
    ["what no event has", { categories: ["none"] }, []],
  ])("lets through %s", (_name, filter, ids) => {
    const shown = filterEvents(sample, { ...HOME, ...filter });
    expect(shown && [...shown]).toEqual(ids);
  });

  it("counts what is set", () => {
    expect(countFilters(HOME)).toBe(0);
    expect(countFilters({ ...HOME, categories: ["a", "b"], external: false })).toBe(3);
  });
});

describe("countForFilters", () => {
  it("counts an event once for each source, and each mention from elsewhere", () => {
    const counts = countForFilters(sample);
    expect([...counts.categories]).toEqual([
      ["attack", 2],
      ["warning", 2],
    ]);
    expect(counts.sources.get("star")).toBe(2);
    expect(counts.agreements.get("conflict")).toBe(1);
    expect(counts.external).toBe(2);
  });
});
