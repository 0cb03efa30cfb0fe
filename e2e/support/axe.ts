import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another set of colours can break. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** No rule of axe is broken. axe is a script itself: the page needs `bypassCSP`. */
export async function expectAccessible(
  page: Page,
  where: string,
  rules: "all" | "colour" = "all",
): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === "all"
    ? axe.withTags(TAGS)
    : axe.withRules(COLOUR_RULES)
  ).analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(faults, where).toEqual([]);
}
