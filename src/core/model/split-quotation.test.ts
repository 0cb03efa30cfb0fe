import { describe, expect, it } from "vitest";
import { splitQuotation } from "./split-quotation.ts";

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

  it("keeps the words of a quotation in which the expression does not stand where it should", () => {
    expect(draw("Friday", 105)).toBe("said on Saturday at last … _Friday_");
    expect(draw("They said", 95)).toBe("_They said_ … said on Saturday at last");
  });

  it("does not look for an expression without a place", () => {
    const { start: _, ...placeless } = mention;
    const whole = [{ text: mention.exact, isExpression: false }];
    expect(splitQuotation({ ...mention, expression: "Saturday" })).toEqual(whole);
    const given = { ...placeless, expression: "said", expressionStart: 0 };
    expect(splitQuotation(given)).toEqual(whole);
  });

  it("leaves a quotation without an expression whole", () => {
    expect(splitQuotation(mention)).toEqual([{ text: mention.exact, isExpression: false }]);
  });
});
