import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { parseCollection } from "./collection.ts";
import { createSource } from "./fixture.ts";
import { parseArticleText, parseTimeline } from "./parse-timeline.ts";
import type { ProblemCode } from "./problem.ts";
import { publish } from "./publish.ts";

const schemaFile = new URL("../../../public/schema/dateline-1.json", import.meta.url);
const schema: Record<string, unknown> = JSON.parse(readFileSync(schemaFile, "utf8"));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
const matchesTimeline = ajv.compile(schema);
const matchesText = ajv.compile({ $ref: "dateline-1.json#/$defs/articleText" });

function createPublication() {
  const parsed = parseCollection(createSource());
  assert(parsed.ok);
  return publish(parsed.value);
}
const TIMELINE_JSON = JSON.stringify(createPublication().timeline);
const TEXT_JSON = JSON.stringify(createPublication().texts[0]);
/** Copies without types, to be spoilt. */
const createDocument = (): unknown => JSON.parse(TIMELINE_JSON);
const createText = (): unknown => JSON.parse(TEXT_JSON);

type Path = readonly (string | number)[];

/** Every path to a value inside a document. */
function listPaths(value: unknown, path: Path = []): readonly Path[] {
  if (!(value instanceof Object)) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    listPaths(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

/** The document with the value at `path` replaced, or removed when there is no `value`. */
function mutate(document: unknown, path: Path, value: unknown): unknown {
  const key = path.at(-1);
  if (key === undefined) return value;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (node, step) => (node instanceof Object ? Reflect.get(node, step) : node),
      document,
    );
  if (!(holder instanceof Object)) return document;
  if (value !== undefined) Reflect.set(holder, key, value);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return document;
}

/** What a JSON Schema cannot say: dates that never were, names that lead nowhere, offsets that do not fit. */
const BEYOND_SCHEMA: readonly ProblemCode[] = [
  "date",
  "span",
  "duplicate-id",
  "unknown-article",
  "unknown-category",
  "unknown-event",
];

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  "",
  " ",
  "x",
  "A b",
  "two--hyphens",
  "2015-02-29",
  "2015-02-28",
  "open",
  0,
  -1,
  1.5,
  6,
  1e9,
  [],
  ["x"],
  [null],
  {},
  { en: "x" },
  { en: "" },
  { en: 1 },
  { Englisch: "x" },
  { constructor: "x" },
  ["en"],
  JSON.parse('{"__proto__": "x"}'),
  "javascript:alert(1)",
  "http://example.org",
  "https://a@b.c/",
  "https://x y/",
  "external",
  "explicit",
  "evening",
  "full",
  "conflict",
  "dateline/2",
  "en-GB",
  "EN",
  ":~:text=x",
];

describe("the schema and the parser", () => {
  it("both take what publish writes", () => {
    const { timeline, texts } = createPublication();
    expect(matchesTimeline(timeline), ajv.errorsText(matchesTimeline.errors)).toBe(true);
    expect(parseTimeline(createDocument())).toEqual({ ok: true, value: timeline });
    for (const text of texts) {
      expect(matchesText(text), ajv.errorsText(matchesText.errors)).toBe(true);
      expect(parseArticleText(JSON.parse(JSON.stringify(text)))).toEqual({ ok: true, value: text });
    }
  });

  it("agree on a timeline with any one value spoilt", () => {
    for (const path of listPaths(createDocument())) {
      for (const value of VALUES) {
        const document = mutate(createDocument(), path, value);
        const where = `${path.join(".")} = ${JSON.stringify(value)}`;
        const parsed = parseTimeline(document);
        const isBeyond =
          !parsed.ok && parsed.error.every(({ code }) => BEYOND_SCHEMA.includes(code));
        if (!isBeyond) expect(matchesTimeline(document), where).toBe(parsed.ok);
      }
    }
  }, 60_000);

  it("agree on a timeline with several values spoilt", () => {
    const paths = fc.constantFrom(...listPaths(createDocument()));
    const spoilt = fc.array(fc.tuple(paths, fc.constantFrom(...VALUES)), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(spoilt, (mutations) => {
        const document = mutations.reduce<unknown>(
          (value, [path, part]) => mutate(value, path, structuredClone(part)),
          createDocument(),
        );
        const parsed = parseTimeline(document);
        const isBeyond =
          !parsed.ok && parsed.error.every(({ code }) => BEYOND_SCHEMA.includes(code));
        if (!isBeyond) expect(matchesTimeline(document)).toBe(parsed.ok);
      }),
      { numRuns: 500 },
    );
  });

  it("agree on a text with any one value spoilt, but for offsets that do not fit", () => {
    for (const path of listPaths(createText())) {
      for (const value of VALUES) {
        const document = mutate(createText(), path, value);
        const parsed = parseArticleText(document);
        const isBeyond = !parsed.ok && parsed.error.every(({ code }) => code === "format");
        const where = `${path.join(".")} = ${JSON.stringify(value)}`;
        if (!isBeyond) expect(matchesText(document), where).toBe(parsed.ok);
      }
    }
  });

  it("never throw on any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(parseTimeline(document).ok).toBe(matchesTimeline(document));
        expect(parseArticleText(document).ok).toBe(matchesText(document));
      }),
    );
  });
});

describe("the schema", () => {
  it("describes every member and every part", () => {
    const undescribed = listPaths(schema)
      .filter(
        (path) => ["properties", "$defs"].includes(String(path.at(-2))) || path.at(-1) === "items",
      )
      .filter((path) => !path.includes("if"))
      .filter((path) => {
        const node = path.reduce<unknown>(
          (value, step) => Reflect.get(Object(value), step),
          schema,
        );
        return !(node instanceof Object) || typeof Reflect.get(node, "description") !== "string";
      });
    expect(undescribed).toEqual([]);
  });
});

describe("parseTimeline", () => {
  const problemsOf = (path: Path, value: unknown) => {
    const parsed = parseTimeline(mutate(createDocument(), path, value));
    return parsed.ok
      ? []
      : parsed.error.map((problem) => `${problem.path.join(".")} ${problem.code}`);
  };

  it.each([
    [["format"], "dateline/2", ["format format"]],
    [["events", 0, "date"], "2015-02-29", ["events.0.date date"]],
    [["events", 0, "mentions", 0, "latest"], "soon", ["events.0.mentions.0.latest date"]],
    [["view"], "2015/..", ["view span"]],
    [["articles", 0, "url"], "javascript:alert(1)", ["articles.0.url url"]],
    [["events", 0, "category"], "none", ["events.0.category unknown-category"]],
    [
      ["events", 0, "mentions", 0, "article"],
      "none",
      ["events.0.mentions.0.article unknown-article"],
    ],
    [["events", 2, "after", 0], "none", ["events.2.after.0 unknown-event"]],
    [
      ["events", 2, "mentions", 0, "relativeTo"],
      "none",
      ["events.2.mentions.0.relativeTo unknown-event"],
    ],
    [["stories", 0, "steps", 0, "events", 0], "none", ["stories.0.steps.0.events.0 unknown-event"]],
    [
      ["stories", 0, "steps", 0, "passages", 0, "article"],
      "none",
      ["stories.0.steps.0.passages.0.article unknown-article"],
    ],
    [["glossary", 0, "source", "article"], "none", ["glossary.0.source.article unknown-article"]],
    [
      ["articles", 1, "id"],
      "first",
      [
        "articles.1.id duplicate-id",
        "events.0.mentions.1.article unknown-article",
        "events.1.mentions.1.article unknown-article",
      ],
    ],
    [["events", 0, "mentions", 0, "start"], undefined, ["events.0.mentions.0 quotation-needed"]],
    [["events", 0, "place"], null, ["events.0.place not-text"]],
  ])("refuses %j as %j", (path, value, expected) => {
    expect(problemsOf(path, value)).toEqual(expected);
  });

  it("passes over members that it does not know, and hands none of them on", () => {
    const document = mutate(createDocument(), ["events", 0, "colour"], "red");
    const parsed = parseTimeline(document);
    expect(parsed).toEqual({ ok: true, value: createPublication().timeline });
  });

  it("takes a document made by hostile hands without touching any prototype", () => {
    const text = JSON.stringify(createDocument()).replace("{", '{"__proto__":{"polluted":1},');
    const parsed = parseTimeline(JSON.parse(text));
    expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("parseArticleText", () => {
  const text = (...excerpts: readonly unknown[]) => ({ article: "a", length: 10, excerpts });
  it.each([
    ["an excerpt beyond the body", text({ start: 8, end: 12, text: "abcd" })],
    ["text shorter than it says", text({ start: 0, end: 4, text: "abc" })],
    [
      "excerpts that overlap",
      text({ start: 0, end: 4, text: "abcd" }, { start: 3, end: 4, text: "d" }),
    ],
    [
      "excerpts out of order",
      text({ start: 5, end: 6, text: "a" }, { start: 0, end: 1, text: "a" }),
    ],
  ])("refuses %s", (_name, document) => {
    expect(parseArticleText(document).ok).toBe(false);
  });
});
