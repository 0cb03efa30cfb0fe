import { assert, describe, expect, it } from "vitest";
import type { QuotedMention } from "#core/exercise";
import type { Mention } from "#core/model";
import { sample } from "../sample.fixture.ts";
import { judgeDate, judgeSpeaker } from "./judge-answer.ts";

const [event] = sample.events;
assert(event);

const quoteOf = (rest: Partial<Mention>): QuotedMention => ({
  event,
  number: 1,
  mention: { date: "2015", basis: "explicit", article: "star", exact: "words", ...rest },
});

describe("judgeDate", () => {
  it.each([
    ["2015", "2015", "Yes, that is what the words mean."],
    ["2015", "2015-10", "True, but the words say more: October 2015."],
    ["2015-10-31", "2015", "The words are not that precise. They mean: 2015."],
    ["2014", "2015", "Look at the words again. They mean: 2015."],
    [
      "2015-05",
      "2015/2016",
      "That is another kind of date: the words tell of something that went on for a time. They mean: 2015–2016.",
    ],
    [
      "2015/2016",
      "2015",
      "That is another kind of date: the words do not tell of something that went on. They mean: 2015.",
    ],
  ])("holds %s against %s", (chosen, given, text) => {
    const judged = judgeDate(quoteOf({ date: chosen }), quoteOf({ date: given }), "en");
    expect(judged).toEqual({ isBorneOut: chosen === given, text });
  });

  it("tells the date where nothing was chosen", () => {
    expect(judgeDate(undefined, quoteOf({}), "nb")).toEqual({
      isBorneOut: false,
      text: "Ordene betyr: 2015.",
    });
  });
});

describe("judgeSpeaker", () => {
  const answerOf = (rest: Partial<Mention>) => ({
    ...quoteOf(rest),
    answer: rest.attributedTo ?? rest.article ?? "star",
  });
  const judge = (chosen: readonly Partial<Mention>[], given: Partial<Mention>) =>
    judgeSpeaker(chosen.map(answerOf), answerOf(given), sample, "en");

  it.each<[string, readonly Partial<Mention>[], Partial<Mention>, boolean, RegExp]>([
    ["the same", [{ attributedTo: "Ann" }], { attributedTo: "Ann" }, true, /that is who/u],
    [
      "the same, whom another article quotes first",
      [{ attributedTo: "Ann", article: "aftenblad" }, { attributedTo: "Ann" }],
      { attributedTo: "Ann" },
      true,
      /that is who/u,
    ],
    [
      "another speaker of the source",
      [{ attributedTo: "Bo", article: "aftenblad" }, { attributedTo: "Bo" }],
      { attributedTo: "Ann" },
      false,
      /The source is right.*Ann \(The Star\)/u,
    ],
    ["the article for its speaker", [{}], { attributedTo: "Ann" }, false, /passes it on.*Ann/u],
    [
      "another article in its own name",
      [{ article: "aftenblad" }],
      {},
      false,
      /Look in the sources.*the article itself \(The Star\)/u,
    ],
    ["nothing", [], { attributedTo: "Ann" }, false, /said by: Ann \(The Star\)/u],
  ])("judges %s", (_name, chosen, given, isBorneOut, text) => {
    const judged = judge(chosen, given);
    expect(judged.isBorneOut).toBe(isBorneOut);
    expect(judged.text).toMatch(text);
  });
});
