import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe is asked to hold a page against: WCAG 2.2, levels A and AA, and good practice beyond it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose outcome depends on the theme. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds in a page as it stands, by every rule or by those about colour: every violation, and of what passes the
 * rule and its first element. A page without frames is looked at where it lies; those with frames have their findings put
 * together in a second page, which takes as long again.
 */
export function runAxe(page: Page, rules: "all" | "colour") {
  return new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    .options({
      resultTypes: ["violations"],
      runOnly:
        rules === "all" ? { type: "tag", values: TAGS } : { type: "rule", values: COLOUR_RULES },
    })
    .analyze();
}
