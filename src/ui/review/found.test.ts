import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assert } from "#core/base";
import {
  applyChange,
  type Change,
  editEvent,
  editMention,
  moveToTray,
  type Project,
  removeArticle,
  setStatus,
  takeFromTray,
} from "#core/project";
import { createLiveReader } from "../workbench/use-live-events.ts";
import { createFoundIndex, indexFound } from "./found.ts";
import { createMarkIndexer, indexMarks } from "./marks.ts";
import { createToldProject } from "./project.fixture.ts";
import { createRowLister, listRows, type RowFilter, type RowOrder } from "./rows.ts";

const ARTICLES = [1900, 1950].map((from) =>
  Array.from({ length: 6 }, (_, index) => ({
    what: `Bridge ${from + index} opens`,
    when: `in ${from + index}`,
    ...(index === 5 ? {} : { date: String(from + index) }),
  })),
);

/** An act on the project, chosen by a number. */
function act(project: Project, kind: number, at: number): Change | undefined {
  const event = [...project.events.keys()][at % Math.max(1, project.events.size)];
  const mention = [...project.mentions.values()][at % Math.max(1, project.mentions.size)];
  if (event === undefined || mention === undefined) return undefined;
  const acts: readonly (() => Change)[] = [
    () => setStatus(project, [event], "accepted"),
    () => setStatus(project, [event], "rejected"),
    () => setStatus(project, [event], "proposed"),
    () => editEvent(project, event, { title: { en: `Renamed ${at}` } }),
    () => editMention(project, mention.id, { date: String(1800 + at) }),
    () => moveToTray(project, [mention.id]),
    () => takeFromTray(project, mention.id, mention.event === undefined ? event : "new"),
    () => removeArticle(project, [...project.articles.keys()][0] ?? ""),
  ];
  return acts[kind % acts.length]?.();
}

describe("what is kept between two looks at a project", () => {
  it("is what a first look would see, whatever was done", () => {
    const steps = fc.array(
      fc.record({
        kind: fc.nat(6),
        at: fc.nat(20),
        filter: fc.constantFrom<RowFilter>("all", "proposed", "accepted"),
        order: fc.constantFrom<RowOrder>("text", "time"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, fc.boolean(), (list, isArticleGone) => {
        let project = createToldProject(ARTICLES);
        const readFound = createFoundIndex();
        const readRows = createRowLister();
        const readMarks = createMarkIndexer();
        const live = createLiveReader("en");
        const all = isArticleGone
          ? [...list, { kind: 7, at: 0, filter: "all", order: "time" } as const]
          : list;
        for (const { kind, at, ...choice } of all) {
          const change = act(project, kind, at);
          if (change !== undefined) {
            const applied = applyChange(project, change);
            assert(applied.ok, "an act that fits");
            project = applied.value;
          }
          const [found, fresh] = [readFound(project), indexFound(project)];
          for (const id of project.events.keys()) {
            expect(found.ofEvent(id)).toEqual(fresh.ofEvent(id));
          }
          for (const id of project.articles.keys()) {
            expect(found.inArticle(id)).toEqual(fresh.inArticle(id));
            expect(readMarks(found.inArticle(id), project.events)).toEqual(
              indexMarks(fresh.inArticle(id), project.events),
            );
          }
          expect(readRows(project, found, choice)).toEqual(listRows(project, fresh, choice));
          if (at % 2 === 0) for (const _ of live.prepare(project));
          expect(live.read(project)).toEqual(createLiveReader("en").read(project));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same list where nothing changed", () => {
    const project = createToldProject(ARTICLES);
    const readFound = createFoundIndex();
    const before = readFound(project);
    const [first, second] = [...project.mentions.values()];
    assert(first?.event !== undefined && second?.event !== undefined, "two mentions of events");
    const applied = applyChange(project, editMention(project, first.id, { date: "1800" }));
    assert(applied.ok, "a change that fits");
    const after = readFound(applied.value);
    expect(after.ofEvent(second.event)).toBe(before.ofEvent(second.event));
    expect(after.ofEvent(first.event)).not.toBe(before.ofEvent(first.event));
  });

  it("tells the drawing nothing new when an event is accepted", () => {
    const project = createToldProject(ARTICLES);
    const { read } = createLiveReader("en");
    const before = read(project);
    const [first = ""] = project.events.keys();
    const applied = applyChange(project, setStatus(project, [first], "accepted"));
    assert(applied.ok, "a change that fits");
    const after = read(applied.value);
    expect(after.events).toBe(before.events);
    expect([...after.accepted]).toEqual([first]);
  });
});
