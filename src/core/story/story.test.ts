import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import type { GlossaryEntry, Passage, Story, StoryStep, Timeline } from "#core/model";
import { findTerms } from "./find-terms.ts";
import { markExpressions } from "./mark-expressions.ts";
import { createStory } from "./own-story.ts";
import { plainText } from "./own-text.ts";
import { type OwnStoryPlace, parseOwnStory, printOwnStory } from "./parse-own-story.ts";
import { splitPassage } from "./split-passage.ts";
import { findStep, printStepAddress } from "./step-address.ts";
import { viewOfStep } from "./view-of-step.ts";

const step = (id: string, rest: Partial<StoryStep> = {}): StoryStep => ({
  id,
  title: { en: id },
  ...rest,
});
const STORY: Story = {
  id: "s",
  title: { en: "S" },
  steps: [step("one"), step("two"), step("three")],
};

const TIMELINE: Timeline = {
  format: "dateline/1",
  id: "talks",
  title: { en: "Talks" },
  languages: ["en", "nb"],
  categories: [{ id: "talk", label: { en: "Talk" } }],
  articles: [],
  events: ["2015", "2024-03-07", "2022/.."].map((date, index) => ({
    id: `e${index}`,
    title: { en: `Event ${index}` },
    category: "talk",
    importance: 3,
    date,
    agreement: "single",
    mentions: [
      {
        article: "paper",
        exact: "It was then, they said",
        prefix: "So. ",
        suffix: ".",
        start: 100,
        end: 122,
        expression: "then",
        expressionStart: 107,
        expressionEnd: 111,
        date,
        basis: "explicit",
      },
    ],
  })),
  stories: [STORY],
};

describe("the address of a step", () => {
  it("is its number and its id", () => {
    expect(printStepAddress(STORY, 1)).toBe("2.two");
    expect(printStepAddress(STORY, 9)).toBe("3.three");
  });

  it.each([
    ["2.two", { index: 1, kind: "same" }],
    ["two", { index: 1, kind: "same" }],
    ["2", { index: 1, kind: "same" }],
    ["1.two", { index: 1, kind: "moved" }],
    ["2.gone", { index: 1, kind: "changed" }],
    ["7.gone", { index: 2, kind: "changed" }],
    ["7", { index: 2, kind: "changed" }],
    ["0.gone", { index: 0, kind: "changed" }],
    ["gone", undefined],
    ["", undefined],
  ] as const)("%s opens %j", (text, found) => {
    expect(findStep(STORY, text)).toEqual(found);
  });

  it("is found as it was printed, whatever the ids are, and so is the id alone", () => {
    const id = fc.constantFrom("a", "b-c", "2014", "3", "12", "2014-attack", "1");
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.nat(), (ids, at) => {
        const story = { ...STORY, steps: ids.map((each) => step(each)) };
        const index = at % ids.length;
        expect(findStep(story, printStepAddress(story, index))).toEqual({ index, kind: "same" });
        expect(findStep(story, ids[index] ?? "")).toEqual({ index, kind: "same" });
      }),
    );
  });

  it("is found again wherever a step is put in before it", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(3), (index, at) => {
        const steps = STORY.steps.toSpliced(at, 0, step("new"));
        const found = findStep({ ...STORY, steps }, printStepAddress(STORY, index));
        expect(steps[found?.index ?? -1]).toBe(STORY.steps[index]);
      }),
    );
  });
});

describe("viewOfStep", () => {
  const year = (y: number) => Date.UTC(y, 0, 1);

  it("is the step's own", () => {
    expect(viewOfStep(TIMELINE, step("a", { view: "2015/2016", events: ["e1"] }))).toEqual({
      start: year(2015),
      end: year(2017),
    });
  });

  it.each<[string, StoryStep]>([
    ["one year", step("a", { events: ["e0"] })],
    ["one day", step("a", { events: ["e1"] })],
    ["what goes on", step("a", { events: ["e2"] })],
    ["several", step("a", { events: ["e0"], highlight: ["e1"] })],
  ])("holds its events with room around them: %s", (_name, shown) => {
    const view = viewOfStep(TIMELINE, shown);
    assert(view);
    for (const id of [...(shown.events ?? []), ...(shown.highlight ?? [])]) {
      const start = { e0: year(2015), e1: Date.UTC(2024, 2, 7), e2: year(2022) }[id] ?? Number.NaN;
      expect(view.start).toBeLessThan(start);
      expect(view.end).toBeGreaterThan(start);
    }
    expect(view.end - view.start).toBeLessThan(20 * 366 * 86_400_000);
  });

  it("is none for a step without events", () => {
    expect(viewOfStep(TIMELINE, step("a"))).toBeUndefined();
    expect(viewOfStep(TIMELINE, step("a", { events: ["gone"] }))).toBeUndefined();
  });
});

describe("markExpressions", () => {
  const passage = (start: number, end: number, article = "paper"): Passage => ({
    article,
    exact: "x".repeat(end - start),
    prefix: "",
    suffix: "",
    start,
    end,
  });

  it.each([
    ["inside", passage(100, 130), [{ from: 7, to: 11 }]],
    ["cut", passage(109, 130), []],
    ["of another article", passage(100, 130, "other"), []],
  ] as const)("finds once what is %s", (_name, where, ranges) => {
    expect(markExpressions(TIMELINE, [], where)).toEqual(ranges);
  });

  it("leaves out what dates other events than those of the step", () => {
    const ranges = (...ids: readonly string[]) => markExpressions(TIMELINE, ids, passage(100, 130));
    expect(ranges("e0")).toHaveLength(1);
    expect(ranges("gone")).toEqual([]);
  });
});

describe("splitPassage", () => {
  it("gives all of the words, those that date an event of the step apart", () => {
    const exact = "It was on 2015, not earlier, he";
    const words: Passage = { article: "paper", exact, prefix: "", suffix: "", start: 97, end: 128 };
    const split = (events: readonly string[]) =>
      splitPassage(TIMELINE, events, words).map(({ text, isExpression }) =>
        isExpression ? `[${text}]` : text,
      );
    expect(split(["e0"])).toEqual(["It was on ", "[2015]", ", not earlier, he"]);
    expect(split(["gone"])).toEqual([exact]);
  });
});

describe("findTerms", () => {
  const entry = (id: string, also: readonly string[] = []): GlossaryEntry => ({
    id,
    kind: "term",
    term: { en: id },
    also,
    text: { en: "…" },
    source: { reference: { title: "T", publisher: "P", url: "https://example.org/" } },
  });
  const GLOSSARY = [
    entry("IS", ["ISIS", "Islamic State"]),
    entry("ISIS-K", ["ISKP"]),
    entry("FSB"),
  ];

  it.each([
    ["The FSB, and the FSB again", "The [FSB|FSB], and the FSB again"],
    ["ISIS-K is not ISIS", "[ISIS-K|ISIS-K] is not [ISIS|IS]"],
    ["ISIS-K, once more ISIS-K", "[ISIS-K|ISIS-K], once more ISIS-K"],
    ["ISIS-K, ISKP, ISIS-K and ISIS", "[ISIS-K|ISIS-K], ISKP, ISIS-K and [ISIS|IS]"],
    ["This is an island", "This is an island"],
    ["ISKP, a part of Islamic State (IS)", "[ISKP|ISIS-K], a part of [Islamic State|IS] (IS)"],
    ["IS’ og FSBs", "[IS|IS]’ og FSBs"],
    ["ÅIS ISÅ IS1", "ÅIS ISÅ IS1"],
    ["IS, later Islamic State", "[IS|IS], later Islamic State"],
  ])("%s", (text, marked) => {
    let shown = "";
    let at = 0;
    for (const { from, to, entry: found } of findTerms(text, GLOSSARY)) {
      shown += `${text.slice(at, from)}[${text.slice(from, to)}|${found.id}]`;
      at = to;
    }
    expect(shown + text.slice(at)).toBe(marked);
  });
});

describe("a reader's own story", () => {
  const text = fc.string({ maxLength: 30, unit: "grapheme" }).map((given) => plainText(given).text);
  const own = fc.record({
    title: text,
    steps: fc.array(
      fc.record(
        {
          event: fc.constantFrom("e0", "e1", "e2"),
          text,
          question: text,
          notes: text,
        },
        { requiredKeys: ["event"] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  });

  it("is read back as it was printed", () => {
    fc.assert(
      fc.property(own, (story) => {
        expect(parseOwnStory(printOwnStory(TIMELINE, story), TIMELINE)).toEqual({
          ok: true,
          value: { story, gone: [], hidden: 0 },
        });
      }),
    );
  });

  it("becomes a story whose steps have ids of their own and the words that date them", () => {
    fc.assert(
      fc.property(own, (mine) => {
        const { steps } = createStory(TIMELINE, mine);
        expect(steps.map(({ events }) => events?.[0])).toEqual(
          mine.steps.map(({ event }) => event),
        );
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        expect(steps.every(({ passages }) => passages?.length === 1)).toBe(true);
      }),
    );
  });

  it("leaves out and tells what the collection no longer has", () => {
    const story = { title: "T", steps: [{ event: "e0" }, { event: "gone" }] };
    expect(parseOwnStory(printOwnStory(TIMELINE, story), TIMELINE)).toEqual({
      ok: true,
      value: { story: { title: "T", steps: [{ event: "e0" }] }, gone: ["gone"], hidden: 0 },
    });
    expect(createStory(TIMELINE, story).steps).toHaveLength(1);
  });

  const PARTS = { format: "dateline-story/1", collection: "talks", title: "T" };
  const print = (parts: object) => JSON.stringify({ ...PARTS, ...parts });

  it.each<readonly [string, string, string]>([
    ["no JSON", "{", "format"],
    ["another format", "{}", "format"],
    ["a hostile key", '{"__proto__":{"format":"dateline-story/1"}}', "format"],
    ["a later form", print({ format: "dateline-story/12" }), "newer"],
    ["another collection", print({ collection: "war", steps: [] }), "collection"],
    ["nothing left", print({ steps: [{ event: "gone" }] }), "empty"],
    ["no steps", print({ steps: [] }), "empty"],
  ])("refuses %s", (_name, given, kind) => {
    expect(parseOwnStory(given, TIMELINE)).toEqual({ ok: false, error: { kind } });
  });

  const missing = (at: OwnStoryPlace) => [{ kind: "missing", at }];
  it.each<readonly [string, object, readonly object[]]>([
    ["a list of steps", { steps: {} }, missing({ field: "steps" })],
    ["a title", { title: 1, steps: [{ event: "e0" }] }, missing({ field: "title" })],
    ["steps", { steps: [{ event: "e0" }, 1] }, missing({ step: 2, field: "event" })],
    [
      "words",
      { steps: [{ event: "e0", text: null, notes: ["n"] }] },
      [...missing({ step: 1, field: "text" }), ...missing({ step: 1, field: "notes" })],
    ],
    [
      "words that are short enough, each with its place",
      {
        title: "x".repeat(201),
        steps: [
          { event: "e0" },
          { event: "e1", text: "x".repeat(4001), question: "x".repeat(4000) },
        ],
      },
      [
        { kind: "too-long", at: { field: "title" }, length: 201, most: 200 },
        { kind: "too-long", at: { step: 2, field: "text" }, length: 4001, most: 4000 },
      ],
    ],
    [
      "no more steps than it may hold",
      { steps: Array.from({ length: 201 }, () => ({ event: "e0" })) },
      [{ kind: "too-long", at: { field: "steps" }, length: 201, most: 200 }],
    ],
  ])("needs %s", (_name, given, parts) => {
    expect(parseOwnStory(print(given), TIMELINE)).toEqual({
      ok: false,
      error: { kind: "parts", parts },
    });
  });

  it("leaves out and tells the characters that nobody sees", () => {
    const given = {
      title: "\u202Eevil",
      steps: [{ event: "e0", text: "a\u200Bb\u2066c", notes: "n" }],
    };
    expect(parseOwnStory(print(given), TIMELINE)).toEqual({
      ok: true,
      value: {
        story: { title: "evil", steps: [{ event: "e0", text: "abc", notes: "n" }] },
        gone: [],
        hidden: 3,
      },
    });
  });
});
