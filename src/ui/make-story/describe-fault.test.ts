import { describe, expect, it } from "vitest";
import type { OwnStoryPartFault, OwnStoryPlace } from "#core/story";
import { describeFault, describeParts } from "./describe-fault.ts";

const tooLong = (at: OwnStoryPlace): OwnStoryPartFault => ({
  kind: "too-long",
  at,
  length: 4210,
  most: 4000,
});
const missing = (at: OwnStoryPlace): OwnStoryPartFault => ({ kind: "missing", at });

describe("what is wrong with a story", () => {
  it.each<readonly [OwnStoryPartFault, string]>([
    [
      tooLong({ step: 3, field: "text" }),
      "The text of step 3: 4,210 characters, where the limit is 4,000. Shorten it.",
    ],
    [
      tooLong({ step: 1, field: "question" }),
      "The question of step 1: 4,210 characters, where the limit is 4,000. Shorten it.",
    ],
    [
      tooLong({ field: "title" }),
      "The title: 4,210 characters, where the limit is 4,000. Shorten it.",
    ],
    [
      tooLong({ field: "steps" }),
      "The story has 4,210 steps, and the limit is 4,000. Divide it into two stories.",
    ],
    [
      missing({ step: 2, field: "event" }),
      "Step 2 names no event. Write the event’s id after “event”.",
    ],
    [
      missing({ step: 2, field: "notes" }),
      "The notes of step 2: this is not text. Put it in quotation marks, or take it out.",
    ],
    [
      missing({ field: "title" }),
      "The title is missing, or is not text. Write it in quotation marks after “title”.",
    ],
    [
      missing({ field: "steps" }),
      "The list of steps is missing. It stands in square brackets after “steps”.",
    ],
  ])("names the place and the mend: %j", (fault, told) => {
    expect(describeParts([fault], "en")).toEqual([told]);
  });

  it("is told of a link and of a file, in the reader's language", () => {
    const fault = { kind: "parts", parts: [tooLong({ step: 3, field: "text" })] } as const;
    const link = describeFault(fault, "link", "nb");
    const file = describeFault(fault, "file", "nb");
    expect(link.text).not.toBe(file.text);
    expect(file.parts).toEqual([
      expect.stringMatching(/^Teksten i trinn 3: 4\s210 tegn, og grensen er 4\s000\./u),
    ]);
    expect(describeFault({ kind: "broken" }, "file", "nb").parts).toEqual([]);
  });

  it("is not told at more length than anybody reads", () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      tooLong({ step: index + 1, field: "text" }),
    );
    const told = describeParts(many, "en");
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toBe("And 4 more like these.");
  });
});
