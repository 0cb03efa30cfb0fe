import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GlossaryEntry, Mention, Timeline } from "#core/model";
import { createSpeakers } from "./speakers.ts";
import { sketchTimeline } from "./timeline.fixture.ts";

/** An article, who says it there (nobody when empty), and the words. */
type Saying = readonly [article: string, by: string, exact?: string];

const explain = (id: string, kind: GlossaryEntry["kind"], ...names: string[]): GlossaryEntry => ({
  id,
  kind,
  term: { en: names[0] ?? "" },
  also: names.slice(1),
  text: { en: id === "guard" ? "The guard of Ruritania." : "" },
  source: { reference: { title: "T", publisher: "P", url: "https://example.org/" } },
});

const GLOSSARY = [
  explain("ann", "person", "Ann Lee"),
  explain("bo", "person", "Bo Ek"),
  explain("institute", "organisation", "Institute", "Centre"),
  explain("guard", "organisation", "Guard", "Royal Guard"),
];

/** Events with quotations, each given as the sayings that date it. */
function tell(...events: readonly (readonly Saying[])[]): Timeline {
  const timeline = sketchTimeline(events.map((_sayings, n) => ({ id: `e${n}`, dates: ["2015"] })));
  return {
    ...timeline,
    glossary: GLOSSARY,
    articles: [describeArticle("one", "Agency"), describeArticle("two")],
    events: timeline.events.map((event, n) => ({
      ...event,
      mentions: (events[n] ?? []).map(
        ([article, by, exact = `words ${n} of ${by}`]): Mention => ({
          article,
          exact,
          date: "2015",
          basis: "explicit",
          ...(by === "" ? {} : { attributedTo: by }),
        }),
      ),
    })),
  };
}

function describeArticle(id: string, agency?: string) {
  return {
    id,
    title: id,
    shortTitle: { en: id },
    language: "en",
    published: "2015",
    written: "2015",
    rights: {},
    text: "full" as const,
    page: id,
    ...(agency === undefined ? {} : { agency }),
  };
}

const deal = (timeline: Timeline, seed = 1) =>
  createSpeakers(
    timeline,
    timeline.events.map(({ id }) => id),
    seed,
  );

/** Whether two sayings of different events are ever dealt together. */
const areDealtTogether = (a: Saying, b: Saying) => {
  const counts = [1, 2, 3, 4, 5].map((seed) => deal(tell([a], [b]), seed).choices.length);
  expect(new Set(counts).size).toBe(1);
  return counts[0] === 2;
};

describe("createSpeakers", () => {
  it("offers every speaker once, and each article's own voice", () => {
    const timeline = tell([["one", "Ann Lee"]], [["two", "Bo Ek"]], [["one", ""]], [["two", ""]]);
    const { quotations, choices } = deal(timeline);
    expect(quotations).toHaveLength(4);
    expect(
      choices.map(({ names, articles }) => `${names[0]?.speaker ?? "itself"} ${articles}`).sort(),
    ).toEqual(["Ann Lee one", "Bo Ek two", "itself one", "itself two"]);
    for (const { answer } of quotations) expect(choices.map(({ key }) => key)).toContain(answer);
  });

  it.each([
    ["a person placed in two organisations", "Ann Lee, Institute", "Ann Lee, Centre"],
    ["a person with and without", "Ann Lee", "Ann Lee, Centre"],
    ["two names of one organisation", "Guard", "Royal Guard"],
    ["a name that no glossary has", "Cy Day, Ruritania", "Cy Day, Institute"],
  ])("gives one speaker one choice: %s", (_name, first, second) => {
    const timeline = tell([["one", first]], [["two", second]], [["two", ""]]);
    const { quotations, choices } = deal(timeline);
    expect(quotations).toHaveLength(3);
    expect(choices).toHaveLength(2);
    const named = choices.find(({ names }) => names.length > 0);
    expect(named?.articles).toEqual(["one", "two"]);
    expect(named?.names.map(({ speaker }) => speaker).sort()).toEqual([first, second].sort());
  });

  it.each<[string, Saying, Saying, boolean]>([
    ["two persons", ["one", "Ann Lee"], ["one", "Bo Ek"], true],
    ["a speaker named by another", ["one", "Guard"], ["two", "Bo Ek", "the Guard has it"], false],
    ["part of a word is no name", ["one", "Guard"], ["two", "Bo Ek", "the Guards"], true],
    ["a person and their organisation", ["one", "Ann Lee"], ["two", "Institute"], true],
    ["an agency and the article it carried", ["two", "Agency"], ["one", ""], false],
    ["an agency and another article", ["two", "Agency"], ["two", "Ann Lee"], true],
    ["who is described, and a name beside", ["one", "an expert"], ["one", "Ann Lee"], false],
    ["who is described, and the article", ["one", "an expert"], ["one", ""], true],
    ["who is described, elsewhere", ["one", "an expert"], ["two", "Ann Lee"], true],
    ["two alike descriptions", ["one", "a US officer"], ["two", "a US diplomat"], false],
    ["a description of it", ["one", "ruritanian officers"], ["two", "Guard"], false],
  ])("sets no speaker against one who may be named for them: %s", (_name, a, b, are) => {
    expect(areDealtTogether(a, b)).toBe(are);
    expect(areDealtTogether(b, a)).toBe(are);
  });

  it("takes speakers of one event for one, unless they are two persons", () => {
    const officials: Saying = ["one", "Ministry"];
    expect(deal(tell([officials, ["two", "Guard"]])).choices).toHaveLength(1);
    expect(deal(tell([officials, ["two", "Guard"]], [["one", ""]])).choices).toHaveLength(2);
    expect(
      deal(
        tell([
          ["one", "Ann Lee"],
          ["two", "Bo Ek"],
        ]),
      ).choices,
    ).toHaveLength(2);
  });

  it("deals the same for the same seed, six quotations at most, of as many speakers as can be", () => {
    const timeline = tell(
      [["one", "an expert"]],
      ...["Ann Lee", "Bo Ek", "Cy Day", "Di Fox", "Ed Gray", "Flo Hill", "Gus Ide"].map(
        (name) => [["one", name]] as const,
      ),
    );
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dealt = deal(timeline, seed);
        expect(dealt).toEqual(deal(timeline, seed));
        expect(dealt.quotations).toHaveLength(6);
        expect(dealt.choices).toHaveLength(6);
      }),
      { numRuns: 30 },
    );
  });
});
