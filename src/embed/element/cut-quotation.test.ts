import { describe, expect, it } from "vitest";
import { cutQuotation } from "./cut-quotation.ts";

const BASE = { date: "2024", basis: "explicit" } as const;

function print(mention: Omit<Parameters<typeof cutQuotation>[0], "date" | "basis">): string {
  const { before, exact, after } = cutQuotation({ ...BASE, ...mention });
  const words = exact.map(({ text, isExpression }) => (isExpression ? `[${text}]` : text)).join("");
  return `${before}|${words}|${after}`;
}

describe("cutQuotation", () => {
  it.each([
    ["no date in it", { exact: "the attack" }, "|the attack|"],
    [
      "in it",
      { exact: "on Friday night", start: 5, expression: "Friday", expressionStart: 8 },
      "|on [Friday] night|",
    ],
    [
      "at its edges",
      { exact: "Friday", start: 5, expression: "Friday", expressionStart: 5 },
      "|[Friday]|",
    ],
    [
      "before it",
      { exact: "they came", start: 50, expression: "Friday", expressionStart: 8 },
      "|[Friday] … they came|",
    ],
    [
      "after it",
      { exact: "they came", start: 50, expression: "Friday", expressionStart: 90 },
      "|they came … [Friday]|",
    ],
    [
      "said to be in it, but other words",
      { exact: "they came", start: 50, expression: "Friday", expressionStart: 51 },
      "|they came … [Friday]|",
    ],
    [
      "cut contexts",
      {
        exact: "x",
        prefix: "erican embassy had told citizens ",
        suffix: " and then there came the attac",
      },
      "… embassy had told citizens |x| and then there came the attac",
    ],
    [
      "a context that was cut at its end",
      { exact: "x", suffix: " and then there came the attackers" },
      "|x| and then there came the …",
    ],
    [
      "paragraphs",
      { exact: "x", prefix: "of another one.\n\nHere ", suffix: " ends.\nAnother begins here now" },
      "Here |x| ends.",
    ],
    ["one long word", { exact: "x", prefix: "y".repeat(32), suffix: "z".repeat(32) }, "|x|"],
  ])("%s", (_name, mention, expected) => {
    expect(print(mention)).toBe(expected);
  });
});
