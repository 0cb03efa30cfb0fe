import { describe, expect, it } from "vitest";
import { sample } from "../sample.fixture.ts";
import { heightOfLegend, listLegend } from "./legend.tsx";

const labels = (ids: readonly string[]) =>
  listLegend(
    sample,
    sample.events.filter(({ id }) => ids.includes(id)),
    "en",
  ).map(({ category, label }) => `${category ?? "-"} ${label}`);

describe("the legend of a sheet", () => {
  it("has the categories of the events that are drawn, in the collection's order", () => {
    const [event] = sample.events;
    const at = sample.categories.findIndex(({ id }) => id === event?.category);
    expect(labels([event?.id ?? ""])[0]).toBe(`${at} ${sample.categories[at]?.label.en}`);
    const all = labels(sample.events.map(({ id }) => id)).map((text) => Number.parseInt(text, 10));
    const signs = all.filter((index) => !Number.isNaN(index));
    expect(signs).toEqual([...signs].sort((a, b) => a - b));
    expect(signs.length).toBeGreaterThan(1);
  });

  it("explains the hollow circle only where one is drawn", () => {
    const isExternal = (event: (typeof sample.events)[number]) =>
      event.mentions.some(({ basis }) => basis === "external");
    const inside = sample.events.filter((event) => !isExternal(event)).map(({ id }) => id);
    expect(labels(inside).some((text) => text.startsWith("-"))).toBe(false);
    const [event] = sample.events;
    const dated = { ...event, mentions: [{ basis: "external", date: "2015" }] };
    const entries = listLegend(sample, [dated as (typeof sample.events)[number]], "en");
    expect(entries.at(-1)).toEqual({ category: undefined, label: "From outside the articles" });
  });

  it("takes as many lines as it fills", () => {
    const entries = Array.from({ length: 8 }, (_, category) => ({
      category,
      label: "x".repeat(30),
    }));
    expect(heightOfLegend([], 1000)).toBe(0);
    expect(heightOfLegend(entries.slice(0, 1), 1000)).toBe(16);
    expect(heightOfLegend(entries, 1000)).toBeGreaterThan(16);
    expect(heightOfLegend(entries, 300)).toBe(8 * 16);
  });
});
