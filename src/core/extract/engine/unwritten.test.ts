import { describe, expect, it } from "vitest";
import { extractExpressions } from "../extract.ts";
import { languageOf } from "../notation.fixture.ts";

describe("a text of which nobody knows when it was written", () => {
  it.each([
    ["en", "The meeting was on 3 May 2023. Yesterday it snowed.", "Yesterday"],
    ["en", "The meeting was on 3 May 2023. This year too it snowed.", "This year"],
    ["en", "The meeting was on 3 May 2023. This morning it was cold.", "This morning"],
    ["en", "The meeting was on 3 May 2023. Two weeks ago it was shut.", "Two weeks ago"],
    ["nb", "Møtet var lørdag 3. mai 2023. I går snødde det.", "I går"],
    ["nb", "Møtet var lørdag 3. mai 2023. I år også.", "I år"],
    ["nb", "Møtet var lørdag 3. mai 2023. I morges snødde det.", "I morges"],
    ["nb", "Møtet var lørdag 3. mai 2023. Forrige uke snødde det.", "Forrige uke"],
  ])("%s: %s", (code, text, words) => {
    const found = extractExpressions(text, { language: languageOf(code) });
    const relative = found.find((each) => each.text === words);
    expect(relative).toMatchObject({ text: words });
    expect(relative?.date).toBeUndefined();
    expect(relative?.steps.some(({ kind }) => kind === "anchor")).toBe(false);
  });

  it("still counts from the dates of the story", () => {
    const text = "The meeting was on 3 May 2023. The next day it rained.";
    const [, next] = extractExpressions(text, { language: languageOf("en") });
    expect(next?.date?.edtf).toBe("2023-05-04");
  });
});
