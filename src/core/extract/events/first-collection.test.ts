import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LANGUAGES } from "../notation.fixture.ts";
import type { Joinable } from "./joinable.ts";
import { dateOf, type Proposals, propose } from "./proposals.fixture.ts";
import { suggestJoins } from "./suggest-joins.ts";

const FOLDER = new URL("../../../../data/crocus-city-hall/", import.meta.url);
const EXPECTED = new URL("../cases/crocus-events/expected.tsv", import.meta.url);
const ARTICLES = [
  "norwegian-report-2024-03-23",
  "the-star-2024-03-23",
  "times-of-india-2024-03-23",
];

interface Mention {
  readonly article?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly expression?: string;
  readonly date: string;
  readonly basis: string;
}

interface Place {
  readonly event: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

function proposeArticle(id: string): Proposals {
  const source = readFileSync(new URL(`articles/${id}.txt`, FOLDER), "utf8");
  const [, matter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const { language, published, written } = parse(matter);
  return propose(body, language, written ?? published);
}

const proposals = new Map(ARTICLES.map((id) => [id, proposeArticle(id)]));
const events: readonly { readonly id: string; readonly mentions: readonly Mention[] }[] = parse(
  readFileSync(new URL("events.yaml", FOLDER), "utf8"),
);

/** Where each hand-made mention's expression stands. What is only implied is dated by other words. */
const places: readonly Place[] = events.flatMap(({ id, mentions }) =>
  mentions.flatMap(({ article, exact = "", prefix = "", suffix = "", expression, date, basis }) => {
    if (article === undefined || expression === undefined || basis === "implied") return [];
    const text = proposals.get(article)?.text ?? "";
    const at = text.indexOf(prefix + exact + suffix) + prefix.length + exact.indexOf(expression);
    return [{ event: id, article, start: at, end: at + expression.length, date }];
  }),
);

/** Proposals as they are compared, with the hand-made event that each belongs to. */
const items = [...proposals].flatMap(([article, found]) =>
  found.candidates.map((candidate, index): { item: Joinable; event: string | undefined } => {
    const date = dateOf(found, candidate);
    const { start, end } = found.expressions[candidate.expression] ?? { start: 0, end: 0 };
    const near = places.filter(
      (place) => place.article === article && place.start < end && start < place.end,
    );
    const { place, title } = candidate;
    return {
      item: {
        id: `${article} ${index}`,
        articles: [article],
        languages: [found.language],
        title,
        quotations: [found.text.slice(candidate.start, candidate.end)],
        dates: [date],
        ...(place === undefined || place.confidence < 0.5 ? {} : { place: place.name }),
      },
      event: (near.find((each) => each.date === date) ?? near[0])?.event,
    };
  }),
);

describe("the first collection", () => {
  it("is proposed as a person has looked it through", () => {
    const lines = [...proposals].flatMap(([id, found]) =>
      found.candidates.map((candidate) => {
        const { title, speaker, place, category, expression } = candidate;
        const words = found.expressions[expression]?.text ?? "";
        const rest = [title, speaker?.name ?? "", place?.name ?? "", category?.id ?? ""];
        return [id, words, dateOf(found, candidate), ...rest].join("\t");
      }),
    );
    expect(`${lines.join("\n")}\n`).toBe(readFileSync(EXPECTED, "utf8"));
  });

  it("has an event proposed for every hand-made mention, but for vague words", () => {
    const missed = places.filter(({ article, start, end }) => {
      const { candidates, expressions } = proposals.get(article) ?? propose("", "en");
      return !candidates.some(({ expression, also }) =>
        [expression, ...also].some((index) => {
          const found = expressions[index];
          return found !== undefined && found.start < end && start < found.end;
        }),
      );
    });
    const words = missed.map(({ article, start, end }) =>
      proposals.get(article)?.text.slice(start, end),
    );
    expect(new Set(words)).toEqual(
      new Set(["lenge", "den siste tiden", "De siste årene", "recently", "Meanwhile", "meanwhile"]),
    );
  });

  it("has nothing proposed that no person found", () => {
    expect(items.filter(({ event }) => event === undefined)).toEqual([]);
  });

  it("has its true pairs suggested, with few wrong ones", () => {
    const eventOf = new Map(items.map(({ item, event }) => [item.id, event]));
    const suggested = suggestJoins(
      items.map(({ item }) => item),
      LANGUAGES,
    );
    const right = suggested.filter(({ a, b }) => eventOf.get(a) === eventOf.get(b));
    const pairs = items.flatMap(({ event }, index) =>
      items.slice(index + 1).filter((other) => other.event === event),
    );
    expect(right.length / suggested.length).toBeGreaterThan(0.9);
    expect(right.length / pairs.length).toBeGreaterThan(0.7);
  });
});
