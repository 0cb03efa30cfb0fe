import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OWN_STORY_LIMITS, type OwnStory, plainText, type ReadOwnStory } from "#core/story";
import {
  changeDraft,
  type Draft,
  type DraftAct,
  draftOf,
  EMPTY_DRAFT,
  hasWords,
  isEmpty,
  isInOrder,
  losesWords,
  storyOf,
} from "./draft.ts";

const ORDER = ["a", "b", "c", "d"];

/** The draft after several acts. */
function make(acts: readonly DraftAct[], from: Draft = EMPTY_DRAFT): Draft {
  return acts.reduce((draft, act) => changeDraft(draft, act, ORDER), from);
}

const choose = (...events: readonly string[]): DraftAct => ({
  kind: "choose",
  events,
  isChosen: true,
});
const leaveOut = (...events: readonly string[]): DraftAct => ({
  kind: "choose",
  events,
  isChosen: false,
});
const write = (key: number, words: string): DraftAct => ({
  kind: "write",
  key,
  field: "text",
  words,
});
const undo: DraftAct = { kind: "undo" };

const read = (story: OwnStory, gone: readonly string[] = [], hidden = 0): ReadOwnStory => ({
  story,
  gone,
  hidden,
});
const OTHER = { title: "Other", steps: [{ event: "d" }] };

const eventsOf = ({ steps }: Draft) => steps.map(({ event }) => event).join("");

describe("the events of a story", () => {
  it.each<[string, readonly DraftAct[], string]>([
    ["stand in order of time, however they are chosen", [choose("c"), choose("a", "b")], "abc"],
    ["are chosen once", [choose("a"), choose("a", "b", "b")], "ab"],
    ["are left out again", [choose("a", "b", "c"), leaveOut("b")], "ac"],
    ["are moved", [choose("a", "b", "c"), { kind: "move", key: 1, to: 2 }], "bca"],
    ["are moved up", [choose("a", "b", "c"), { kind: "move", key: 3, to: 0 }], "cab"],
    [
      "are moved no further than to the end",
      [choose("a", "b"), { kind: "move", key: 1, to: 9 }],
      "ba",
    ],
    [
      "are moved no further than to the start",
      [choose("a", "b"), { kind: "move", key: 2, to: -1 }],
      "ba",
    ],
    [
      "come last once the order is the reader’s own",
      [choose("b", "c"), { kind: "move", key: 1, to: 1 }, choose("d", "a")],
      "cbad",
    ],
    [
      "are put back in order of time",
      [choose("b", "c"), { kind: "move", key: 1, to: 1 }, { kind: "sort" }, choose("a")],
      "abc",
    ],
    ["are removed one by one", [choose("a", "b"), { kind: "remove", key: 1 }], "b"],
    ["may be none", [choose("a"), { kind: "clear" }], ""],
  ])("%s", (_name, acts, events) => {
    expect(eventsOf(make(acts))).toBe(events);
  });

  it("are never more than a story may hold", () => {
    const many = Array.from({ length: 300 }, (_, index) => `e${index}`);
    const draft = changeDraft(EMPTY_DRAFT, choose(...many), many);
    expect(draft.steps).toHaveLength(OWN_STORY_LIMITS.steps);
    expect(changeDraft(draft, choose(...many), many)).toEqual(draft);
  });
});

describe("undoing", () => {
  it.each<[string, readonly DraftAct[]]>([
    ["leaving out", [leaveOut("a", "b")]],
    ["removing", [{ kind: "remove", key: 2 }]],
    ["moving", [{ kind: "move", key: 2, to: 0 }]],
    ["starting over", [{ kind: "clear" }]],
    ["opening another", [{ kind: "open", found: read(OTHER) }]],
    ["two acts", [{ kind: "clear" }, choose("d"), undo]],
  ])("brings back what was there before %s", (_name, acts) => {
    const before = make([
      { kind: "title", title: "Mine" },
      choose("a", "b", "c"),
      write(2, "What b is"),
    ]);
    expect(storyOf(make([...acts, undo], before))).toEqual(storyOf(before));
  });

  it("keeps what was written in the meantime", () => {
    const draft = make([
      choose("a", "b"),
      { kind: "remove", key: 1 },
      write(2, "Later words"),
      { kind: "title", title: "Later title" },
      undo,
    ]);
    expect(storyOf(draft)).toEqual({
      title: "Later title",
      steps: [{ event: "a" }, { event: "b", text: "Later words" }],
    });
  });

  const opening: DraftAct = { kind: "open", found: read(OTHER) };
  it.each<[string, readonly DraftAct[], readonly (number | string)[], boolean]>([
    ["the choice of a step at which something was typed", [write(2, "Words")], [2], true],
    ["the choice of a step without words", [], [2], false],
    ["a story that was opened", [opening], [1, "Mine"], false],
    ["one that was opened and typed in", [opening, write(3, "Words")], [3], true],
    ["one that was opened and named", [opening, { kind: "title", title: "Mine" }], ["Mine"], true],
    ["a removal", [write(2, "Words"), { kind: "remove", key: 1 }], [2], false],
  ])("of %s: whether it takes typed words away", (_name, acts, typed, expected) => {
    const before = make([choose("a"), choose("b"), ...acts]);
    expect(losesWords(before, make([undo], before), new Set(typed))).toBe(expected);
  });

  it("remembers nothing where nothing changed", () => {
    const draft = make([choose("a", "b")]);
    const nothing: readonly DraftAct[] = [
      { kind: "move", key: 1, to: 0 },
      { kind: "sort" },
      choose("a"),
      leaveOut("d"),
      { kind: "remove", key: 9 },
    ];
    expect(make(nothing, draft).past).toHaveLength(1);
    expect(make([undo], EMPTY_DRAFT)).toBe(EMPTY_DRAFT);
    expect(make([{ kind: "clear" }], EMPTY_DRAFT)).toBe(EMPTY_DRAFT);
  });
});

describe("a draft", () => {
  const words = fc.string({ unit: "grapheme" }).map((text) => plainText(text).text.trim());
  const story: fc.Arbitrary<OwnStory> = fc.record({
    title: words,
    steps: fc.array(
      fc.record(
        {
          event: fc.constantFrom(...ORDER),
          text: words.map((text) => `.${text}`),
          question: fc.constant("Why?"),
          notes: fc.constant("Wait"),
        },
        { requiredKeys: ["event"] },
      ),
      { maxLength: 6 },
    ),
  });

  it("of a story is that story", () => {
    fc.assert(
      fc.property(story, (own) => {
        expect(storyOf(draftOf(read(own)))).toEqual(own);
      }),
    );
  });

  it("has a key of its own for every step, whatever is done", () => {
    const act: fc.Arbitrary<DraftAct> = fc.oneof(
      fc.subarray(ORDER).map((events) => choose(...events)),
      fc.subarray(ORDER).map((events) => leaveOut(...events)),
      fc.record({ kind: fc.constant("remove" as const), key: fc.nat(9) }),
      fc.record({ kind: fc.constant("move" as const), key: fc.nat(9), to: fc.nat(5) }),
      fc.record({ kind: fc.constant("open" as const), found: story.map((own) => read(own)) }),
      fc.record({ kind: fc.constant("follow" as const), found: story.map((own) => read(own)) }),
      fc.constant({ kind: "clear" as const }),
      fc.constant(undo),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const keys = make(acts).steps.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("leaves out fields with nothing in them", () => {
    const draft = make([choose("a"), write(1, "  \n")]);
    expect(storyOf(draft).steps).toEqual([{ event: "a" }]);
  });

  it("is empty until it has a title or an event", () => {
    expect(isEmpty(EMPTY_DRAFT)).toBe(true);
    expect(isEmpty(make([{ kind: "title", title: "T" }]))).toBe(false);
    expect(isEmpty(make([choose("a")]))).toBe(false);
  });

  it.each([
    [[], true],
    [["a", "c"], true],
    [["a", "a"], true],
    [["c", "a"], false],
  ] as const)("of %j is in order of time: %s", (events, expected) => {
    const { steps } = draftOf(read({ title: "", steps: events.map((event) => ({ event })) }));
    expect(isInOrder(steps, ORDER)).toBe(expected);
  });

  it("is passed on without the characters that nobody sees, and keeps them while it is written", () => {
    const draft = make([choose("a"), write(1, "a\u202Eb"), { kind: "title", title: "\u200Bt" }]);
    expect(draft.steps[0]?.text).toBe("a\u202Eb");
    expect(storyOf(draft)).toEqual({ title: "t", steps: [{ event: "a", text: "ab" }] });
  });

  it.each([
    ["text", "Said", true],
    ["question", "Why?", true],
    ["notes", "Wait", true],
    ["notes", " \n", false],
  ] as const)("with %s %j has words: %s", (field, words, expected) => {
    const { steps } = make([choose("a"), { kind: "write", key: 1, field, words }]);
    expect(steps.map(hasWords)).toEqual([expected]);
  });
});

describe("what was left out of a story", () => {
  const opened = make([{ kind: "open", found: read(OTHER, ["gone"], 2) }]);
  it("is told of the story that is there, and of no other", () => {
    expect(opened.leftOut).toEqual({ gone: ["gone"], hidden: 2 });
    expect(make([{ kind: "open", found: read(OTHER) }], opened).leftOut).toBeUndefined();
    expect(make([{ kind: "clear" }], opened).leftOut).toBeUndefined();
    expect(make([undo], opened).leftOut).toBeUndefined();
    expect(make([{ kind: "clear" }, undo], opened).leftOut).toEqual(opened.leftOut);
  });

  it("is not told again once it was seen", () => {
    expect(make([{ kind: "seen" }], opened).leftOut).toBeUndefined();
    expect(make([choose("a"), undo], opened).leftOut).toEqual(opened.leftOut);
  });
});

describe("following another window", () => {
  it("takes its story, and nothing to undo that was made of other steps", () => {
    const draft = make([choose("a", "b"), { kind: "follow", found: read(OTHER) }]);
    expect(storyOf(draft)).toEqual(OTHER);
    expect(draft.past).toEqual([]);
    expect(make([{ kind: "follow", found: undefined }], draft).steps).toEqual([]);
  });
});
