import { describe, expect, it } from "vitest";
import { wordsFor } from "#core/words";
import { quotationMarks } from "./quotation.tsx";

describe("quotationMarks", () => {
  it("are those of the language", () => {
    expect(quotationMarks(wordsFor("nb"))).toEqual(["«", "»"]);
  });
});
