import { describe, expect, it } from "vitest";
import type { Scene } from "#core/scene";
import { daysFrom, makeEvent, makeInput, makeReading, makeView } from "./layout.fixture.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { layoutScene } from "./layout-scene.ts";
import { STRIP } from "./row-style.ts";

const view = makeView(daysFrom(0, 900));

function layout(
  events: readonly LayoutEvent[],
  more: Parameters<typeof makeInput>[1] = { view },
): Scene {
  return layoutScene(makeInput(events, more));
}

describe("layoutScene", () => {
  const events = [
    makeEvent("a", 100, 1, { category: 2 }),
    makeEvent("b", 400, 1, { uncertain: true, quotations: 3 }),
    makeEvent("c", 2000, 1),
  ];

  it("draws each event in view as a mark with its label, and counts them", () => {
    const { marks, labels, counts, crumbs } = layout(events);
    expect(marks).toMatchObject([
      { id: "a", role: "event", shape: "dot", category: 2, dashed: false },
      { id: "b", role: "event", dashed: true },
    ]);
    expect(labels).toMatchObject([
      { id: "a", title: "Event a", when: "some day", lines: 2, align: "start" },
      { id: "b", quotations: 3 },
    ]);
    expect([crumbs, counts]).toEqual([[], { inView: 2, labelled: 2 }]);
  });

  it("leaves out what is filtered away, without moving anything else", () => {
    const all = layout(events);
    const some = layout(events, { view, state: { shown: ["b"] } });
    expect(some.labels).toEqual(all.labels.filter(({ id }) => id === "b"));
    expect(some.counts.inView).toBe(1);
  });

  it("draws faintly what is not found, but never the selected event", () => {
    const state = { hits: ["c"], selected: "a" };
    const { marks, labels } = layout(events, { view, state });
    expect(marks.map(({ id, faint, selected }) => [id, faint, selected])).toEqual([
      ["a", false, true],
      ["b", true, false],
    ]);
    expect(labels.map(({ faint }) => faint)).toEqual([false, true]);
  });

  it("draws a rule where the selected event is", () => {
    expect(layout(events).rule).toBeUndefined();
    const { rule } = layout(events, { view, state: { selected: "a" } });
    expect(rule).toEqual({ x: 100.5, category: 2 });
    const coarse = makeEvent("year", 0, 365);
    expect(layout([coarse], { view, state: { selected: "year" } }).rule).toBeUndefined();
  });

  it("draws the rule for an event that waits for its place too, but for none that is out of view", () => {
    const crowd = Array.from({ length: 12 }, (_, i) => makeEvent(String(i), 450 + i, 1));
    const waiting = layout(crowd, { rows: 1, view }).crumbs[0]?.id ?? "";
    const ruleOf = (selected: string, more: { shown?: string[] } = {}) =>
      layout([...crowd, makeEvent("out", 2000, 1)], { rows: 1, view, state: { selected, ...more } })
        .rule;
    expect(ruleOf(waiting)?.x).toBeCloseTo(450.5 + Number(waiting), 6);
    expect(ruleOf("out")).toBeUndefined();
    expect(ruleOf(waiting, { shown: ["out"] })).toBeUndefined();
  });

  it("keeps a label whose mark has just left the view", () => {
    const { labels, counts } = layout(events, { view: makeView(daysFrom(110, 900)) });
    expect(labels.map(({ id }) => id)).toContain("a");
    expect(counts.inView).toBe(1);
  });

  it("stacks what has no place in a row yet, and says that it comes by zooming in", () => {
    const crowd = Array.from({ length: 12 }, (_, i) => makeEvent(String(i), 450 + i, 1));
    const input = makeInput(crowd, { rows: 2, view });
    const { counts, crumbs, labels, marks } = layoutScene(input);
    expect(labels.length).toBeGreaterThan(0);
    expect(crumbs.length).toBeGreaterThan(0);
    expect(counts).toEqual({ inView: 12, labelled: labels.length });
    expect([...marks, ...crumbs].map(({ id }) => id).sort()).toEqual(
      crowd.map(({ id }) => id).sort(),
    );
    for (const rank of crowd.keys())
      expect(input.placement.findPlace(rank)?.labelFrom).toBeLessThan(Infinity);
  });

  it("draws marks alone in a strip, and counts as if they had their names", () => {
    const input = makeInput(events, { view, style: STRIP });
    const { labels, marks, counts } = layoutScene(input);
    expect(labels).toEqual([]);
    expect(marks.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(counts.labelled).toBe(2);
  });

  it("keeps the words beside a reading for as long as they reach into the view", () => {
    const words = "a quotation that is far longer than the title of its event";
    const event = makeEvent("a", 100, 1, { others: [makeReading(110, 1, { words })] });
    const notesFrom = (day: number) =>
      layout([event, makeEvent("z", 3000, 1)], { view: makeView(daysFrom(day, 900)) }).notes;
    expect(notesFrom(110 + words.length * 7 - 20)).toHaveLength(1);
    expect(notesFrom(2000)).toEqual([]);
  });

  it("leaves out what does not reach into the view", () => {
    const { labels, marks, counts } = layout([...events, makeEvent("d", 3000, 1)]);
    expect([...labels, ...marks].some(({ id }) => id === "d")).toBe(false);
    expect(counts.inView).toBe(2);
  });

  it("names what lasts the whole span at once: the label lies over its bar", () => {
    for (const events of [
      [makeEvent("only", 0, 1)],
      [makeEvent("whole", 0, 1000), makeEvent("late", 990, 10)],
    ]) {
      const { labels, marks, widthPx } = layoutScene(makeInput(events));
      const [label] = labels;
      expect(label?.id).toBe(events[0]?.id);
      expect(label?.x).toBeGreaterThan(0);
      expect((label?.x ?? 0) + (label?.widthPx ?? 0)).toBeLessThanOrEqual(widthPx);
      const bar = marks.find(({ id }) => id === label?.id);
      const middle = (label?.x ?? 0) + (label?.widthPx ?? 0) / 2;
      expect(middle).toBeGreaterThan(bar?.x0 ?? Infinity);
      expect(middle).toBeLessThan(bar?.x1 ?? 0);
    }
  });
});
