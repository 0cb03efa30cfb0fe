import { describe, expect, it } from "vitest";
import { parseCollection } from "./collection.ts";
import { createSource, FIRST_BODY, findProblems, listProblems, spoil } from "./fixture.ts";

const COLLECTION = ["collection", "value"];
const FRONT = ["articles", 1, "value"];
const LEFT = ["events", "value", 0];

describe("parseCollection", () => {
  it("finds nothing wrong with what is right", () => {
    expect(findProblems(createSource())).toEqual([]);
  });

  it("places every quotation and expression", () => {
    const parsed = parseCollection(createSource());
    const mentions = parsed.ok ? parsed.value.events.flatMap(({ event }) => event.mentions) : [];
    const [later] = mentions;
    expect(later).toEqual({
      article: "first",
      exact: "Hours later the envoys left",
      prefix: "evening. “Peace,” said Dolnik.\n\n",
      suffix: ". Nobody signed.",
      start: FIRST_BODY.indexOf("Hours"),
      end: FIRST_BODY.indexOf(". Nobody"),
      expression: "Hours later",
      expressionStart: FIRST_BODY.indexOf("Hours"),
      expressionEnd: FIRST_BODY.indexOf(" the envoys"),
      date: "2024-03-07",
      earliest: "2024-03-07",
      latest: "2024-03-07",
      basis: "relative",
      relativeTo: "end",
      attributedTo: "the UN",
      attributedToLabel: { en: "the UN", nb: "FN" },
    });
  });

  it.each([
    // The collection's own file.
    [
      "a title that is missing",
      [...COLLECTION, "title"],
      undefined,
      ["collection.yaml title missing"],
    ],
    [
      "a list that is none",
      [...COLLECTION, "categories"],
      "talk",
      ["collection.yaml categories not-list"],
    ],
    ["a span without an end", [...COLLECTION, "view"], "2015/..", ["collection.yaml view span"]],
    [
      "a category twice",
      [...COLLECTION, "categories", 1, "id"],
      "talk",
      ["collection.yaml categories.1.id duplicate-id"],
    ],
    [
      "an id with capitals",
      [...COLLECTION, "categories", 1, "id"],
      "War",
      ["collection.yaml categories.1.id id-form"],
    ],
    [
      "an id too long for a folder",
      [...COLLECTION, "categories", 1, "id"],
      "w".repeat(81),
      ["collection.yaml categories.1.id id-form"],
    ],
    [
      "a language twice",
      [...COLLECTION, "languages"],
      ["en", "nb", "en"],
      ["collection.yaml languages duplicate-language"],
    ],
    // Front matter.
    [
      "a translation that is missing",
      [...FRONT, "rights", "nb"],
      undefined,
      ["first.txt rights.nb missing-translation"],
    ],
    [
      "a language too many",
      [...FRONT, "rights", "de"],
      "Ihre.",
      ["first.txt rights.de unknown-key"],
    ],
    ["a misspelt key", [...FRONT, "publised"], "2024", ["first.txt publised unknown-key"]],
    ["a hostile key", [...FRONT, "__proto__"], { a: 1 }, ["first.txt __proto__ unknown-key"]],
    ["another", [...FRONT, "constructor"], "x", ["first.txt constructor unknown-key"]],
    [
      "a year without quotation marks",
      [...FRONT, "published"],
      2024,
      ["first.txt published not-text"],
    ],
    ["a script for an address", [...FRONT, "url"], "javascript:alert(1)", ["first.txt url url"]],
    ["an address with a user", [...FRONT, "url"], "https://a@example.org/", ["first.txt url url"]],
    ["a kind of text that is none", [...FRONT, "text"], "all", ["first.txt text choice"]],
    ["a language that is none", [...FRONT, "language"], "English", ["first.txt language language"]],
    ["an empty publisher", [...FRONT, "publisher"], " ", ["first.txt publisher blank"]],
    ["nothing for a publisher", [...FRONT, "publisher"], null, ["first.txt publisher not-text"]],
    [
      "front matter that is a list",
      FRONT,
      ["title"],
      [
        "first.txt title missing",
        "first.txt shortTitle missing",
        "first.txt language missing",
        "first.txt published missing",
        "first.txt rights missing",
        "first.txt text missing",
      ],
    ],
    ["front matter that is a word", FRONT, "title", ["first.txt  not-map"]],
    [
      "an article's name with a space",
      ["articles", 0, "id"],
      "second one",
      [
        "second.txt  id-form",
        "events.yaml 1.mentions.1.article unknown-article",
        "events.yaml 2.mentions.1.article unknown-article",
      ],
    ],
    [
      "two articles of one name",
      ["articles", 0, "id"],
      "first",
      [
        "first.txt  duplicate-id",
        "events.yaml 1.mentions.1.article unknown-article",
        "events.yaml 2.mentions.1.article unknown-article",
      ],
    ],
    // Stories.
    [
      "a step to nowhere",
      ["stories", 0, "value", "steps", 0, "events"],
      ["end", "beginn"],
      ["walk.yaml steps.0.events.1 unknown-event"],
    ],
    [
      "a light on nothing",
      ["stories", 0, "value", "steps", 0, "highlight"],
      ["beginn"],
      ["walk.yaml steps.0.highlight.0 unknown-event"],
    ],
    [
      "a step with nothing but a title",
      ["stories", 0, "value", "steps", 1, "events"],
      undefined,
      ["walk.yaml steps.1 empty-step"],
    ],
    [
      "a step with no events, words or passages in its lists",
      ["stories", 0, "value", "steps", 1, "events"],
      [],
      ["walk.yaml steps.1 empty-step"],
    ],
    [
      "a step in one language",
      ["stories", 0, "value", "steps", 0, "text"],
      { en: "They begin." },
      ["walk.yaml steps.0.text.nb missing-translation"],
    ],
    [
      "a passage that nobody wrote",
      ["stories", 0, "value", "steps", 0, "passages", 1, "exact"],
      "Everybody signed",
      ["walk.yaml steps.0.passages.1.exact quotation-missing"],
    ],
    [
      "a passage of another article",
      ["stories", 0, "value", "steps", 0, "passages", 1, "article"],
      "third",
      ["walk.yaml steps.0.passages.1.article unknown-article"],
    ],
    [
      "two steps of one id",
      ["stories", 0, "value", "steps", 0, "id"],
      "last",
      ["walk.yaml steps.1.id duplicate-id"],
    ],
    [
      "a view that is none",
      ["stories", 0, "value", "steps", 0, "view"],
      "2015-13",
      ["walk.yaml steps.0.view span"],
    ],
    // The glossary.
    [
      "an entry without a source",
      ["glossary", "value", 0, "source"],
      undefined,
      ["glossary.yaml 0.source missing"],
    ],
    [
      "an entry that its source does not bear",
      ["glossary", "value", 0, "source", "exact"],
      "The talkers",
      ["glossary.yaml 0.source.exact quotation-missing"],
    ],
    [
      "an entry of an unknown kind",
      ["glossary", "value", 1, "kind"],
      "thing",
      ["glossary.yaml 1.kind choice"],
    ],
    [
      "an entry with a key too many",
      ["glossary", "value", 1, "source", "page"],
      "7",
      ["glossary.yaml 1.source.page unknown-key"],
    ],
    [
      "two entries of one id",
      ["glossary", "value", 1, "id"],
      "dolnik",
      ["glossary.yaml 1.id duplicate-id"],
    ],
    ["a glossary that is no list", ["glossary", "value"], {}, ["glossary.yaml  not-list"]],

    ["a story without steps", ["stories", 0, "value", "steps"], [], ["walk.yaml steps empty-list"]],
    [
      "two stories of one id",
      ["stories", 1],
      {
        id: "walk",
        file: "talks/stories/x/walk.yaml",
        value: {
          title: { en: "A", nb: "B" },
          steps: [{ title: { en: "A", nb: "B" }, events: ["end"] }],
        },
      },
      ["walk.yaml  duplicate-id"],
    ],
    ["a story’s file name with a space", ["stories", 0, "id"], "the walk", ["walk.yaml  id-form"]],
    ["a story at the address of readers’ own", ["stories", 0, "id"], "own", ["walk.yaml  id-form"]],
    [
      "a story that calls itself so",
      ["stories", 0, "value", "id"],
      "own",
      ["walk.yaml id id-form"],
    ],
    [
      "an event twice in a step",
      ["stories", 0, "value", "steps", 1, "events"],
      ["end", "begin", "end"],
      ["walk.yaml steps.1.events.2 duplicate-id"],
    ],
    [
      "a title that nobody sees",
      ["stories", 0, "value", "title", "nb"],
      "\u200B \u00A0",
      ["walk.yaml title.nb blank"],
    ],
    [
      "a control character in a text",
      ["stories", 0, "value", "steps", 0, "text", "en"],
      "They\u0007 begin.",
      ["walk.yaml steps.0.text.en not-text"],
    ],
    [
      "words that two entries explain",
      ["glossary", "value", 1, "also"],
      ["FN", "Mr Dolnik", "Mr Dolnik"],
      ["glossary.yaml 1.also.1 duplicate-id"],
    ],
    // Bodies.
    [
      "a body with carriage returns",
      ["articles", 1, "body"],
      `${FIRST_BODY}\r`,
      ["first.txt  carriage-return"],
    ],
    ["a decomposed body", ["articles", 1, "body"], `${FIRST_BODY} A\u030A`, ["first.txt  not-nfc"]],
    ["a folder’s name with a space", ["id"], "the talks", ["collection.yaml  id-form"]],
  ] as const)("finds %s", (_name, path, value, expected) => {
    expect(listProblems(spoil(path, value))).toEqual(expected);
  });

  it("tells everything at once", () => {
    const source = spoil([...LEFT, "category"], "talks");
    const both = { ...source, articles: spoil([...FRONT, "url"], "x").articles };
    expect(listProblems(both)).toEqual([
      "first.txt url url",
      "events.yaml 0.category unknown-category",
    ]);
  });

  it("does not take a fault in one file for faults in others", () => {
    // Each value undefined: that file did not parse, and its reader has told so.
    for (const path of [COLLECTION, FRONT, ["articles", 1, "body"], ["events", "value"]]) {
      const source = spoil(path, undefined);
      expect(listProblems(source)).toEqual([]);
      expect(parseCollection(source).ok).toBe(false);
    }
  });
});
