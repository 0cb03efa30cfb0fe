import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../notation.fixture.ts";
import { STORIES, type ToldStory } from "./join-stories.fixture.ts";
import type { Joinable } from "./joinable.ts";
import { dateOf, propose } from "./proposals.fixture.ts";
import { suggestJoins } from "./suggest-joins.ts";

interface Told {
  readonly item: Joinable;
  /** The event that both tell, where it is one of those. */
  readonly same: string | undefined;
}

const SIDES = ["en", "nb"] as const;

function listTold(story: ToldStory): readonly Told[] {
  return SIDES.flatMap((side, column) => {
    const found = propose(story[side].text, side, story[side].written);
    const article = `${story.name} ${side}`;
    return found.candidates.map((candidate, index) => {
      const { expression, also, start, end, title, place } = candidate;
      const dated = [expression, ...also].flatMap((each) => found.expressions[each] ?? []);
      const same = story.same.findIndex((words) => {
        const at = found.text.indexOf(words[column] ?? "");
        const to = at + (words[column] ?? "").length;
        return dated.some((each) => each.start < to && at < each.end);
      });
      return {
        item: {
          id: `${article} ${index}`,
          articles: [article],
          languages: [side],
          title,
          quotations: [found.text.slice(start, end)],
          dates: [dateOf(found, candidate)],
          ...(place === undefined || place.confidence < 0.5 ? {} : { place: place.name }),
        },
        same: same < 0 ? undefined : `${story.name} ${same}`,
      };
    });
  });
}

function score(stories: readonly ToldStory[]): { precision: number; recall: number } {
  const told = stories.flatMap(listTold);
  const sameOf = new Map(told.map(({ item, same }) => [item.id, same]));
  const suggested = suggestJoins(
    told.map(({ item }) => item),
    LANGUAGES,
  );
  const right = suggested.filter(
    ({ a, b }) => sameOf.get(a) !== undefined && sameOf.get(a) === sameOf.get(b),
  );
  const found = new Set(right.map(({ a }) => sameOf.get(a)));
  const all = stories.reduce((sum, { same }) => sum + same.length, 0);
  return { precision: right.length / suggested.length, recall: found.size / all };
}

describe("stories told in two languages", () => {
  it("name words that their texts have once", () => {
    for (const story of STORIES) {
      for (const words of story.same) {
        SIDES.forEach((side, column) => {
          expect(story[side].text.split(words[column] ?? "")).toHaveLength(2);
        });
      }
    }
  });

  it.each([
    ["theft of a painting", 0.8, 0.8],
    ["illness from drinking water", 0.9, 0.9],
    ["a football club and its owner", 0.85, 0.7],
    ["an airline and its creditors", 0.9, 0.5],
  ])("%s: most of what both tell is suggested", (name, precision, recall) => {
    const found = score(STORIES.filter((story) => story.name === name));
    expect(found.precision).toBeGreaterThan(precision);
    expect(found.recall).toBeGreaterThan(recall);
  });

  it("are not mixed up in one collection", () => {
    const found = score(STORIES);
    expect(found.precision).toBeGreaterThan(0.9);
    expect(found.recall).toBeGreaterThan(0.7);
  });
});
