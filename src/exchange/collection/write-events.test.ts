import { readFileSync } from "node:fs";
import { assert, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AuthoredEvent } from "#core/model";
import { writeEvents } from "./write-events.ts";

const REAL = readFileSync(
  new URL("../../../data/crocus-city-hall/events.yaml", import.meta.url),
  "utf8",
);

const HAND = `# What this file holds.

# About the first.
- id: one   # its name
  title: { en: One, nb: "En" }   # both
  summary:
    # in short
    en: >-
      Folded
      text.
      # no comment

    nb: Tekst.
  category: talk
  importance:    3
  mentions:
    - article: daily   # the paper
      exact: in 2015
      date: '2015'
      basis: explicit
    # the second

    - { article: weekly, exact: in May, date: "2015-05", basis: explicit }


# About the second.
- id: two
  title: {en: Two, nb: To}
  category: talk
  importance: 1
  mentions:
  - article: daily
    exact: |+
      kept


    date: "2016"
    basis: explicit
# The end.
`;

function write(...given: Parameters<typeof writeEvents>): string {
  const written = writeEvents(...given);
  assert(written.ok);
  return written.value;
}

/** The lines of a text that another has not, and the other way round. */
function compareLines(before: string, after: string) {
  const [a, b] = [before.split("\n"), after.split("\n")];
  return {
    gone: a.filter((line) => !b.includes(line)),
    come: b.filter((line) => !a.includes(line)),
  };
}

const [ONE, TWO]: readonly AuthoredEvent[] = parse(HAND);
assert(ONE !== undefined && TWO !== undefined);
const [daily, weekly] = ONE.mentions;
assert(daily !== undefined && weekly !== undefined);
const NEW: AuthoredEvent = { ...TWO, id: "new", status: "draft", after: ["one"] };

describe("writeEvents", () => {
  it.each([
    ["the first collection's", REAL],
    ["a hand-made one", HAND],
    ["one with CRLF ends", HAND.replaceAll("\n", "\r\n")],
    ["one without a last line end", HAND.trimEnd()],
    ["one in brackets", "# x\n[ { id: a, mentions: [] } ] # y\n"],
    ["one with aliases", "- &a { id: a, mentions: [] }\n- *a\n"],
    ["one with items that are no events", "- 1\n- null\n- [x]\n-\n"],
  ])("leaves %s text as it is when nothing changed", (_name, text) => {
    expect(
      write(
        text,
        parse(text).filter((item: unknown) => item instanceof Object && "id" in item),
      ),
    ).toBe(text);
    expect(write(text, [])).toBe(text);
  });

  it("changes one value and keeps every other character", () => {
    const written = write(HAND, [{ ...ONE, importance: 4 }]);
    expect(written).toBe(HAND.replace("importance:    3", "importance:    4"));
  });

  it.each<[string, AuthoredEvent, readonly string[], readonly string[]]>([
    [
      "a title, with the comment behind it",
      { ...ONE, title: { en: "1", nb: "En" } },
      ['  title: { en: One, nb: "En" }   # both'],
      ['  title: { en: "1", nb: En }   # both'],
    ],
    [
      "one language of a summary",
      { ...ONE, summary: { en: ONE.summary?.en ?? "", nb: "Annen." } },
      ["    nb: Tekst."],
      ["    nb: Annen."],
    ],
    [
      "one member of one mention",
      { ...ONE, mentions: [{ ...daily, date: "2015-01" }, weekly] },
      ["      date: '2015'"],
      ['      date: "2015-01"'],
    ],
    [
      "a new member, in its place",
      { ...ONE, date: "2015", mentions: [{ ...daily, expression: "2015" }, weekly] },
      [],
      ['  date: "2015"', '      expression: "2015"'],
    ],
    [
      "a new mention",
      { ...ONE, mentions: [daily, { ...weekly, article: "new" }, weekly] },
      [],
      ["    - article: new", "      exact: in May", '      date: "2015-05"'],
    ],
    [
      "a mention less",
      { ...ONE, mentions: [daily] },
      ['    - { article: weekly, exact: in May, date: "2015-05", basis: explicit }'],
      [],
    ],
    [
      "a member less",
      { ...ONE, summary: undefined } as unknown as AuthoredEvent,
      [
        "  summary:",
        "    # in short",
        "    en: >-",
        "      Folded",
        "      text.",
        "      # no comment",
        "    nb: Tekst.",
      ],
      [],
    ],
  ])("changes only the lines of %s", (_name, event, gone, come) => {
    for (const text of [HAND, HAND.replaceAll("\n", "\r\n")]) {
      const written = write(text, [event]);
      expect(parse(written)).toEqual(JSON.parse(JSON.stringify([event, TWO])));
      expect(compareLines(HAND, written.replaceAll("\r\n", "\n"))).toEqual({ gone, come });
      expect(written.includes("\r")).toBe(text.includes("\r"));
      expect(
        written
          .split("\n")
          .every(
            (line, at, all) => at === all.length - 1 || line.endsWith("\r") === text.includes("\r"),
          ),
      ).toBe(true);
    }
  });

  it.each([
    ["", ""],
    ["without a last line end, ", "x"],
    ["with an empty line last, ", "\n"],
    ["with a document end, ", "...\n"],
  ])("%sputs new events last, apart from those before", (_name, end) => {
    const text = end === "x" ? HAND.trimEnd() : HAND + end;
    const written = write(text, [NEW, TWO, { ...NEW, id: "newer" }]);
    expect(parse(written).map(({ id }: AuthoredEvent) => id)).toEqual([
      "one",
      "two",
      "new",
      "newer",
    ]);
    expect(written.startsWith(HAND.trimEnd())).toBe(true);
    expect(written.slice(HAND.trimEnd().length)).toBe(
      `\n\n${["new", "newer"].map((id) => printNew(id)).join("\n")}${end === "...\n" ? end : ""}`,
    );
  });

  const printNew = (id: string) => `- id: ${id}
  title: { en: Two, nb: To }
  category: talk
  importance: 1
  after: [one]
  status: draft
  mentions:
    - article: daily
      exact: "kept\\n\\n\\n"
      date: "2016"
      basis: explicit
`;

  it("keeps the indentation of a list", () => {
    const text = "  - id: a\n    importance: 1\n    mentions: []\n";
    const a = { id: "a", importance: 2, mentions: [] } as unknown as AuthoredEvent;
    expect(write(text, [a, { ...a, id: "b" }])).toBe(
      `${text.replace("1", "2")}\n${text.replace("1", "2").replace("id: a", "id: b")}`,
    );
  });

  it.each([
    [undefined, "- id: a\n  mentions: []\n"],
    ["", "- id: a\n  mentions: []\n"],
    ["# x\n", "# x\n\n- id: a\n  mentions: []\n"],
    ["# x\n\n", "# x\n\n- id: a\n  mentions: []\n"],
    ["# x\r\n", "# x\r\n\r\n- id: a\r\n  mentions: []\r\n"],
    ["[] # none\n", "- id: a\n  mentions: [] # none\n"],
    ["---\n", "---\n\n- id: a\n  mentions: []\n"],
  ])("begins a list in %j", (text, expected) => {
    const written = write(text, [{ id: "a", mentions: [] } as unknown as AuthoredEvent]);
    expect(written).toBe(expected);
    expect(parse(written)).toEqual([{ id: "a", mentions: [] }]);
  });

  it("writes an empty list for no events", () => {
    expect(write(undefined, [])).toBe("[]\n");
  });

  it("removes only what it is told to, with its comment, and never the file's", () => {
    expect(write(HAND, [], { remove: ["two"] })).toBe(
      `${HAND.slice(0, HAND.indexOf("# About the second"))}# The end.\n`,
    );
    const without = write(HAND, [], { remove: ["one", "none"] });
    expect(without).toBe(
      HAND.slice(0, HAND.indexOf("- id: one")) + HAND.slice(HAND.indexOf("# About the second")),
    );
    expect(parse(write(HAND, [], { remove: ["one", "two"] }))).toEqual([]);
    expect(parse(write(HAND, [NEW], { remove: ["one", "two"] }))).toEqual([NEW]);
  });

  it.each([
    ["not-a-list", "a: 1"],
    ["not-a-list", "- [a"],
    ["not-a-list", "text"],
    ["entangled", "- &a\n  id: a\n  importance: 1\n- *a\n"],
  ])("tells %s for %j", (error, text) => {
    const event = { id: "a", importance: 2, mentions: [] } as unknown as AuthoredEvent;
    expect(writeEvents(text, [event])).toEqual({ ok: false, error });
  });
});

describe("a comment on a new event", () => {
  const event: AuthoredEvent = {
    id: "three",
    title: { en: "Three" },
    category: "talk",
    importance: 1,
    mentions: [{ article: "daily", exact: "in 2017", date: "2017", basis: "explicit" }],
  };
  const comments = new Map([
    ["three", ["category: a guess", "nb: not translated yet"]],
    ["one", ["never shown"]],
  ]);

  it.each([
    ["a new file", undefined],
    ["an indented list", "  - id: one\n    category: talk\n"],
    ["a list in brackets", "[{ id: one }]\n"],
    ["a real file", REAL],
  ])("stands above it in %s, and above no other", (_, text) => {
    const written = write(text, [event], { comments });
    expect(written).toMatch(
      /^( *)# category: a guess\n\1# nb: not translated yet\n\1- id: three$/m,
    );
    expect(written.match(/never shown/)).toBeNull();
    expect(parse(written).at(-1)).toEqual(event);
  });
});
