import { describe, expect, it } from "vitest";
import { wordsFor } from "#core/words";
import { quotationMarks, splitQuotation } from "./quotation.tsx";

describe("splitQuotation", () => {
  const mention = {
    exact: "said on Saturday at last",
    start: 100,
    date: "2024",
    basis: "explicit",
  } as const;
  const draw = (expression: string, expressionStart: number) =>
    splitQuotation({ ...mention, expression, expressionStart })
      .map(({ text, isExpression }) => (isExpression ? `_${text}_` : text))
      .join("");

  it.each([
    ["on Saturday", 105, "said _on Saturday_ at last"],
    ["said", 100, "_said_ on Saturday at last"],
    ["at last", 117, "said on Saturday _at last_"],
    ["In March", 80, "_In March_ … said on Saturday at last"],
    ["in March", 130, "said on Saturday at last … _in March_"],
  ])("underlines %s", (expression, start, drawn) => {
    expect(draw(expression, start)).toBe(drawn);
  });

  it("leaves a quotation without an expression whole", () => {
    expect(splitQuotation(mention)).toEqual([{ text: mention.exact, isExpression: false }]);
  });
});

describe("quotationMarks", () => {
  it("are those of the language", () => {
    expect(quotationMarks(wordsFor("nb"))).toEqual(["«", "»"]);
  });
});
