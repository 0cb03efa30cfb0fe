import type { Page } from "@playwright/test";

/**
 * The texts that a page shows or says in its own language: text, names, hints. What is marked as being in another
 * language (quotations, titles of articles) is not among them.
 */
export function readShownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const isOwn = (element: Element) =>
      element.closest("[lang]")?.getAttribute("lang") === language;
    const texts: string[] = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (!isOwn(element) || element.matches("script, style")) continue;
      for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"]) {
        texts.push(element.getAttribute(name) ?? "");
      }
      // Text of neighbouring elements is not run together, that of one element is.
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      texts.push(own.map((node) => node.textContent ?? "").join(" "));
    }
    return texts.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "");
  });
}
