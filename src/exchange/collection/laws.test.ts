/** Whatever is written is read again as it was. */

import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isSame } from "#core/base";
import type {
  AuthoredArticle,
  AuthoredCollection,
  AuthoredEvent,
  AuthoredMention,
} from "#core/model";

import { splitArticleFile } from "./article-file.ts";
import { printArticleFile, printCollectionYaml } from "./print-files.ts";
import { writeEvents } from "./write-events.ts";

const WORDS =
  "the attack on Monday, 7 March: angrepet på flyplassen # ' \" - – « » … yes no null 2015 1e3 0x1f ~ : ? | > & * ! % @ ` { } [ ] , \n \t";

/** No lone surrogates: a file in UTF-8 cannot hold them. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);
const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).filter(isWhole),
  fc
    .array(fc.constantFrom(...WORDS.split(" ")), { minLength: 1, maxLength: 60 })
    .map((words) => words.join(" ")),
);
const anyId = fc.constantFrom("a", "b", "c", "d", "no", "1", "2015-05", "x-y");
const anyLocal = fc.record({ en: anyText, nb: anyText });
const anyName = fc.oneof(anyText, anyLocal);
const anyDate = fc.constantFrom(
  "2015",
  "2015-05",
  "2024-03-07",
  "2022/..",
  "[..2017]",
  "-0044",
  "2004-06-XX/2004-07-03",
);

function part<T>(
  keys: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> },
  needed: (keyof T)[],
): fc.Arbitrary<T> {
  return fc.record(keys, {
    requiredKeys: needed,
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<T>;
}

const anyMention = part<AuthoredMention>(
  {
    article: anyId,
    exact: anyText,
    prefix: anyText,
    suffix: anyText,
    expression: anyText,
    expressionAt: fc.nat(),
    date: anyDate,
    partOfDay: fc.constantFrom("night", "evening"),
    basis: fc.constantFrom("explicit", "relative"),
    relativeTo: anyId,
    attributedTo: anyName,
    note: anyLocal,
    reference: fc.record({
      title: anyText,
      publisher: anyText,
      url: fc.constant("https://a.no/#b?c"),
    }),
  },
  ["date", "basis"],
);

const anyEvent = part<AuthoredEvent>(
  {
    id: anyId,
    title: anyLocal,
    summary: anyLocal,
    category: anyId,
    place: anyName,
    importance: fc.integer({ min: 1, max: 5 }),
    date: anyDate,
    after: fc.array(anyId, { maxLength: 3 }),
    status: fc.constant("draft"),
    mentions: fc.array(anyMention, { maxLength: 3 }),
  },
  ["id", "title", "category", "importance", "mentions"],
);

const anyCollection = part<AuthoredCollection>(
  {
    title: anyLocal,
    description: anyLocal,
    rights: anyLocal,
    languages: fc.constant(["en", "nb"]),
    categories: fc.array(fc.record({ id: anyId, label: anyLocal }), { minLength: 1, maxLength: 3 }),
    view: anyDate,
  },
  ["title", "languages", "categories"],
);

const anyArticle = part<AuthoredArticle>(
  {
    title: anyText,
    shortTitle: anyLocal,
    publisher: anyText,
    agency: anyText,
    author: anyText,
    language: fc.constantFrom("en", "nb", "no"),
    published: anyDate,
    publishedBasis: anyLocal,
    written: anyDate,
    writtenBasis: anyLocal,
    url: fc.constant("https://a.no/#b?c"),
    rights: anyLocal,
    text: fc.constantFrom("full", "excerpts"),
  },
  ["title", "shortTitle", "language", "published", "rights", "text"],
);

function split(text: string) {
  const parts = splitArticleFile(text);
  assert(parts !== undefined);
  return { front: parse(parts.front), body: parts.body };
}

function write(...given: Parameters<typeof writeEvents>): string {
  const written = writeEvents(...given);
  assert(written.ok);
  return written.value;
}

describe("laws of printing files", () => {
  it("printArticleFile: splitting gives front matter and body again", () => {
    fc.assert(
      fc.property(
        anyArticle,
        fc.oneof(anyText, fc.constant(""), fc.constant("---\na\n\n")),
        (front, body) => {
          const again = split(printArticleFile(front, body));
          expect(again.body).toBe(body);
          expect(isSame(again.front, front)).toBe(true);
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it("printCollectionYaml: parsing gives the collection again", () => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        expect(isSame(parse(printCollectionYaml(collection)), collection)).toBe(true);
      }),
      { seed: 2, numRuns: 150 },
    );
  });
});

describe("laws of writing events", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEvent, { maxLength: 4, selector: ({ id }) => id }),
        (events) => {
          const written = write(undefined, events);
          expect(isSame(parse(written), events)).toBe(true);
          expect(write(written, parse(written))).toBe(written);
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });

  it("changes what stands there into what is given, and that into itself", () => {
    const many = fc.uniqueArray(anyEvent, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(many, many, fc.boolean(), (before, after, isCrlf) => {
        const text = write(undefined, before).replaceAll("\n", isCrlf ? "\r\n" : "\n");
        const written = write(text, after, { remove: before.map(({ id }) => id) });
        const order = [...before, ...after].map(({ id }) => id);
        const sorted = after.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
        expect(isSame(parse(written), sorted)).toBe(true);
        expect(write(written, after)).toBe(written);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
