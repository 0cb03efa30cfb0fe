import { expect, type Page } from "@playwright/test";
import { runAxe } from "./axe-run.ts";

/** No rule of axe is broken. axe is a script itself: the page needs `bypassCSP`. */
export async function expectAccessible(
  page: Page,
  where: string,
  rules: "all" | "colour" = "all",
): Promise<void> {
  const { violations } = await runAxe(page, rules);
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(faults, where).toEqual([]);
}
