import { assert, describe, expect, it } from "vitest";
import type { Timeline } from "#core/model";
import {
  createExerciseSheet,
  describeQuotation,
  listDefaultEvents,
  listMatches,
} from "./exercise-sheet.ts";
import { printExercisesPage } from "./exercises-page.ts";
import { createFixture, FRAME, HOSTILE } from "./fixture.ts";

const { timeline } = createFixture();
const ALL = timeline.events.map(({ id }) => id);

const sheetOf = (kind: "order" | "sure" | "who", given: Timeline = timeline) =>
  createExerciseSheet(given, "en", { kind, events: ALL, seed: 3 });

describe("createExerciseSheet", () => {
  it("lays out cards without dates, with a line for the date", () => {
    const { decks, version } = sheetOf("order");
    expect(version).toBe("Version 3");
    const cards = decks.flatMap((deck) => deck.cards);
    expect(cards.map(({ text }) => text).toSorted()).toEqual([
      "The bombing",
      "The statement",
      "The warning",
    ]);
    expect(JSON.stringify(cards)).not.toMatch(/20\d\d/u);
    expect(cards.map(({ line }) => line)).toEqual(["Date", "Date", "Date"]);
  });

  it("answers in order, with the words that say so and where either way is right", () => {
    const { answers } = sheetOf("order");
    expect(answers.map(({ text }) => text.split(":")[0])).toEqual([
      "The bombing",
      "The warning",
      "The statement",
    ]);
    expect(answers[0]).toMatchObject({
      text: "The bombing: 2015",
      quotation: { text: "“The bombing came in 2015”", language: "en" },
      source: "The Example",
    });
    expect(answers.map(({ note }) => note !== undefined)).toEqual([false, true, false]);
  });

  it("tells of every later card that may lie before, near or far, and where sources disagree", () => {
    const [bombing, warning, statement] = timeline.events;
    assert(bombing && warning && statement);
    const [words] = warning.mentions;
    assert(words);
    const disputed = [words, { ...words, date: "2024-03-09" }];
    const given: Timeline = {
      ...timeline,
      events: [
        { ...bombing, mentions: [{ ...words, date: "[2015..2024]" }] },
        { ...warning, after: [], agreement: "conflict", mentions: disputed },
        { ...statement, mentions: [{ ...words, date: "2024-03-12" }] },
        { ...statement, id: "later", mentions: [{ ...words, date: "2024-03-14" }] },
      ],
    };
    const events = given.events.map(({ id }) => id);
    const layOut = (locale: "en" | "nb") =>
      createExerciseSheet(given, locale, { kind: "order", events, seed: 3 }).answers;
    const notes = layOut("en").map(({ note = "" }) => note);
    expect(notes[0]).toBe(
      "The sources do not say whether this came before or after number 2, 3 or 4: either way is right.",
    );
    expect(notes[1]).toContain("7 Mar 2024; also 9 Mar 2024");
    expect(notes[1]).not.toContain("number");
    expect(notes.slice(2)).toEqual(["", ""]);
    const [first] = layOut("nb");
    expect(first?.note).toContain("nummer 2, 3 eller 4");
  });

  it.each(["sure", "who"] as const)("names cards of %s by which the answers find them", (kind) => {
    const { decks, answers } = sheetOf(kind);
    const [quotations, choices] = decks;
    assert(quotations && choices);
    expect(quotations.cards.map(({ mark }) => mark)).toEqual(["1", "2", "3"]);
    expect(answers).toHaveLength(3);
    for (const { text } of answers) {
      const card = choices.cards.find(({ mark }) => mark === text.split(":")[0]);
      expect(text).toBe(`${card?.mark}: ${card?.text}`);
    }
  });

  it("has no cards where there is nothing to choose between", () => {
    const one = createExerciseSheet(timeline, "en", { kind: "sure", events: ["bombing"], seed: 1 });
    expect(one).toMatchObject({ decks: [], answers: [] });
  });
});

describe("describeQuotation", () => {
  it("never tells what is asked for", () => {
    const { quotations } = listMatches(timeline, "en", { kind: "who", events: ALL, seed: 1 });
    const [first] = quotations;
    assert(first);
    expect(describeQuotation(timeline, "en", "who", first)).not.toContain("The Example");
    expect(describeQuotation(timeline, "en", "sure", first)).toMatch(
      /The Example, written Friday 22 March 2024$/u,
    );
  });
});

describe("listDefaultEvents", () => {
  it("takes the most important to be put in order, and all to be matched", () => {
    const { events, ...rest } = timeline;
    const many = {
      ...rest,
      events: events.flatMap((event) =>
        Array.from({ length: 4 }, (_, n) => ({ ...event, id: `${event.id}-${n}` })),
      ),
    };
    expect(listDefaultEvents(many, "order")).toHaveLength(8);
    expect(listDefaultEvents(many, "order").join()).not.toContain("statement");
    expect(listDefaultEvents(many, "sure")).toHaveLength(12);
    expect(listDefaultEvents(timeline, "who")).toEqual(ALL);
  });
});

describe("printExercisesPage", () => {
  const draw = () => "";

  it("has every exercise to print before its answers", () => {
    const page = printExercisesPage({ ...createFixture(), locale: "nb", draw }, FRAME);
    const found = [...page.matchAll(/<section class="(exercise-\w+)/gu)].map(([, name]) => name);
    expect(found).toEqual([
      ...Array.from({ length: 3 }, () => "exercise-sheet"),
      ...Array.from({ length: 3 }, () => "exercise-answers"),
    ]);
    expect(page).toContain("Fasit: Sett i rekkefølge");
    expect(page).toContain("classroom/exercise-sheet.css");
  });

  it("lets no text through as markup", () => {
    const page = printExercisesPage({ ...createFixture(HOSTILE), locale: "en", draw }, FRAME);
    expect(page).not.toContain("<img src=x");
    expect(page).not.toContain("<script>alert");
  });
});
