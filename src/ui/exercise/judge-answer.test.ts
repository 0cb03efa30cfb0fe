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
    ["2015", "2015", "That is what the words give."],
    ["2015", "2015-10", "True, but the words say more: October 2015."],
    ["2015-10-31", "2015", "More precise than the words. They give: 2015."],
    ["2014", "2015", "Look at the words again. They give: 2015."],
  ])("holds %s against %s", (chosen, given, text) => {
    const judged = judgeDate(quoteOf({ date: chosen }), quoteOf({ date: given }), "en");
    expect(judged).toEqual({ isBorneOut: chosen === given, text });
  });

  it("tells the date where nothing was chosen", () => {
    expect(judgeDate(undefined, quoteOf({}), "nb")).toEqual({
      isBorneOut: false,
      text: "Ordene gir: 2015.",
    });
  });
});

describe("judgeSpeaker", () => {
  const judge = (chosen: Partial<Mention> | undefined, given: Partial<Mention>) =>
    judgeSpeaker(chosen && quoteOf(chosen), quoteOf(given), sample, "en");

  it.each<[string, Partial<Mention> | undefined, Partial<Mention>, boolean, RegExp]>([
    ["the same", { attributedTo: "Ann" }, { attributedTo: "Ann" }, true, /that is who/u],
    [
      "the speaker elsewhere",
      { attributedTo: "Ann", article: "aftenblad" },
      { attributedTo: "Ann" },
      false,
      /The speaker is right.*The Star/u,
    ],
    [
      "another speaker of the source",
      { attributedTo: "Bo" },
      { attributedTo: "Ann" },
      false,
      /The source is right.*Ann \(in The Star\)/u,
    ],
    [
      "the article for its speaker",
      {},
      { attributedTo: "Ann" },
      false,
      /The source is right.*Ann/u,
    ],
    [
      "another article in its own name",
      { article: "aftenblad" },
      {},
      false,
      /Look in the sources.*The Star itself/u,
    ],
    ["nothing", undefined, { attributedTo: "Ann" }, false, /said by: Ann \(in The Star\)/u],
  ])("judges %s", (_name, chosen, given, isBorneOut, text) => {
    const judged = judge(chosen, given);
    expect(judged.isBorneOut).toBe(isBorneOut);
    expect(judged.text).toMatch(text);
  });
});
