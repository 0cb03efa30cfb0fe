import { describe, expect, it } from "vitest";
import { readNamedStep } from "./read-named-step.ts";

describe("the step that an address names", () => {
  it.each([
    ["?step=3.the-claim", "", "3.the-claim"],
    ["?present&step=3.the-claim", "#s-other", "3.the-claim"],
    ["", "#s-the-claim", "the-claim"],
    ["?step=", "#s-k%C3%A5re", "kåre"],
    ["", "#s-%E0%A4%A", "%E0%A4%A"],
    ["", "#s-", undefined],
    ["", "#s=eNqrVkrOT", undefined],
    ["", "#content", undefined],
    ["?view=2014", "", undefined],
    ["", "", undefined],
  ])("%s%s", (search, hash, named) => {
    expect(readNamedStep(search, hash)).toBe(named);
  });
});
