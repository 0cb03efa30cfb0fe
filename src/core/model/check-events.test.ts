import { describe, expect, it } from "vitest";
import { parseCollection } from "./collection.ts";
import { listProblems, spoil } from "./fixture.ts";

const LEFT = ["events", "value", 0];
const END = ["events", "value", 1];

describe("checkEvents", () => {
  it.each([
    // Events.
    [
      "a file that is a word",
      ["events", "value"],
      "none",
      [
        "events.yaml  not-list",
        "walk.yaml steps.0.events.0 unknown-event",
        "walk.yaml steps.0.highlight.0 unknown-event",
        "walk.yaml steps.1.events.0 unknown-event",
      ],
    ],
    [
      "an event that is a word",
      ["events", "value", 2],
      "begin",
      [
        "events.yaml 2 not-map",
        "walk.yaml steps.0.events.0 unknown-event",
        "walk.yaml steps.0.highlight.0 unknown-event",
        "walk.yaml steps.1.events.0 unknown-event",
      ],
    ],
    ["an event without an id", [...LEFT, "id"], undefined, ["events.yaml 0.id missing"]],
    ["an id twice", [...LEFT, "id"], "begin", ["events.yaml 2.id duplicate-id"]],
    ["importance 6", [...LEFT, "importance"], 6, ["events.yaml 0.importance importance"]],
    [
      "importance in words",
      [...LEFT, "importance"],
      "high",
      ["events.yaml 0.importance not-number"],
    ],
    ["a status that is none", [...LEFT, "status"], "hidden", ["events.yaml 0.status choice"]],
    [
      "a category that is none",
      [...LEFT, "category"],
      "talks",
      ["events.yaml 0.category unknown-category"],
    ],
    [
      "an event that is none",
      [...LEFT, "after"],
      ["ended"],
      ["events.yaml 0.after.0 unknown-event"],
    ],
    ["itself", [...LEFT, "after"], ["left"], ["events.yaml 0.after.0 self-reference"]],
    ["a circle", [...END, "after"], ["left"], ["events.yaml 0.after after-cycle"]],
    [
      "a circle of counting",
      [...END, "mentions", 1],
      {
        article: "second",
        exact: "dagen etter",
        date: "2024-03-08",
        basis: "relative",
        relativeTo: "left",
      },
      ["events.yaml 0.mentions.0.relativeTo relative-cycle"],
    ],
    ["no mention", [...LEFT, "mentions"], [], ["events.yaml 0.mentions no-mentions"]],
    ["mentions left out", [...LEFT, "mentions"], undefined, ["events.yaml 0.mentions missing"]],
    [
      "an own date beside the mentions",
      [...END, "date"],
      "2024-04",
      ["events.yaml 1.date date-override"],
    ],
    [
      "a place in one language",
      [...LEFT, "place", "nb"],
      undefined,
      ["events.yaml 0.place.nb missing-translation"],
    ],
    [
      "a draft that others need",
      [...END, "status"],
      "draft",
      [
        "events.yaml 0.after.0 draft-reference",
        "events.yaml 0.mentions.0.relativeTo draft-reference",
      ],
    ],
    // Mentions.
    [
      "a date that never was",
      [...LEFT, "mentions", 0, "date"],
      "2015-02-29",
      ["events.yaml 0.mentions.0.date date"],
    ],
    [
      "a basis that is none",
      [...LEFT, "mentions", 0, "basis"],
      "guess",
      ["events.yaml 0.mentions.0.basis choice"],
    ],
    [
      "an article that is none",
      [...LEFT, "mentions", 0, "article"],
      "frist",
      ["events.yaml 0.mentions.0.article unknown-article"],
    ],
    [
      "no article",
      [...LEFT, "mentions", 0, "article"],
      undefined,
      ["events.yaml 0.mentions.0 quotation-needed"],
    ],
    [
      "no quotation",
      [...LEFT, "mentions", 0, "exact"],
      undefined,
      ["events.yaml 0.mentions.0 quotation-needed"],
    ],
    [
      "other words",
      [...LEFT, "mentions", 0, "exact"],
      "Hours later the envoys went",
      ["events.yaml 0.mentions.0.exact quotation-missing"],
    ],
    [
      "a prefix that is not there",
      [...LEFT, "mentions", 0, "prefix"],
      "then ",
      ["events.yaml 0.mentions.0.exact quotation-missing"],
    ],
    [
      "words that stand twice",
      [...END, "mentions", 0],
      { article: "first", exact: "ed", date: "2024", basis: "explicit" },
      ["events.yaml 1.mentions.0.exact quotation-ambiguous"],
    ],
    [
      "an expression outside",
      [...LEFT, "mentions", 0, "expression"],
      "7 March",
      ["events.yaml 0.mentions.0.expression expression-missing"],
    ],
    [
      "an expression twice",
      [...LEFT, "mentions", 0, "expression"],
      "e",
      ["events.yaml 0.mentions.0.expression expression-ambiguous"],
    ],
    [
      "a count too high",
      [...LEFT, "mentions", 0, "expressionAt"],
      2,
      ["events.yaml 0.mentions.0.expressionAt expression-at"],
    ],
    [
      "a count of nothing",
      [...LEFT, "mentions", 0, "expressionAt"],
      0,
      ["events.yaml 0.mentions.0.expressionAt expression-at"],
    ],
    [
      "an external date without a reference",
      ["events", "value", 2, "mentions", 2, "reference"],
      undefined,
      ["events.yaml 2.mentions.2 reference-missing"],
    ],
    [
      "an external date with half a quotation",
      ["events", "value", 2, "mentions", 2, "article"],
      "first",
      ["events.yaml 2.mentions.2 quotation-needed"],
    ],
    [
      "the same words twice",
      [...END, "mentions", 1],
      {
        article: "first",
        exact: "They ended on 7 March 2024, in the evening",
        date: "2024-03",
        basis: "explicit",
      },
      ["events.yaml 1.mentions.1 duplicate-mention"],
    ],
    [
      "a part of the day in a month",
      [...END, "mentions", 0, "date"],
      "2024-03",
      ["events.yaml 1.mentions.0.partOfDay part-of-day"],
    ],
    [
      "a part of the day at a time",
      [...END, "mentions", 0, "date"],
      "2024-03-07T20:00:00",
      ["events.yaml 1.mentions.0.partOfDay part-of-day"],
    ],
    [
      "relativeTo with a basis that is not relative",
      [...END, "mentions", 0, "relativeTo"],
      "begin",
      ["events.yaml 1.mentions.0.relativeTo relative-to-basis"],
    ],
  ] as const)("finds %s", (_name, path, value, expected) => {
    expect(listProblems(spoil(path, value))).toEqual(expected);
  });

  it("checks the parts of an event whose shape is wrong, and whatever else is right in it", () => {
    const mention = { article: "first", exact: "Nobody signs", date: "2024", basis: "explicit" };
    const event = {
      id: "left",
      category: "talks",
      after: ["ended"],
      mentions: [mention, { date: "x" }],
    };
    const found = listProblems(spoil(LEFT, event)).map((problem) =>
      problem.replace("events.yaml 0.", ""),
    );
    expect(found.toSorted()).toEqual([
      "after.0 unknown-event",
      "category unknown-category",
      "importance missing",
      "mentions.0.exact quotation-missing",
      "mentions.1.basis missing",
      "mentions.1.date date",
      "title missing",
    ]);
  });

  it("knows a draft by its id: another draft may refer to it", () => {
    const source = spoil([...END, "status"], "draft");
    const events = spoil([...LEFT, "status"], "draft").events;
    const [left] = Array.isArray(events.value) ? events.value : [];
    const [, ...others] = Array.isArray(source.events.value) ? source.events.value : [];
    const drafts = { ...source, events: { ...events, value: [left, ...others] } };
    expect(listProblems(drafts)).toEqual([]);
  });

  it("lets an own date widen what the mentions say", () => {
    const parsed = parseCollection(spoil([...END, "date"], "2024-03-07/2024-03-08"));
    const end = parsed.ok ? parsed.value.events[1]?.event : undefined;
    expect(end).toMatchObject({ date: "2024-03-07/2024-03-08", latest: "2024-03-08" });
    expect(end).not.toHaveProperty("partOfDay");
  });

  it("lets an external date quote", () => {
    const quoted = {
      article: "first",
      exact: "in 2015",
      date: "2015",
      basis: "external",
      reference: { title: "T", publisher: "P", url: "https://example.org/" },
    };
    expect(listProblems(spoil(["events", "value", 2, "mentions", 2], quoted))).toEqual([]);
  });
});
