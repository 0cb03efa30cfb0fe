/** What stands in the page, to hold against a dictionary. */
import type { Locator } from "@playwright/test";

/** The fixed texts of a dictionary: not those that are made with a number or a name. */
export function listTexts(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown): readonly string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? listTexts(value) : [];
  });
}

/**
 * The texts below an element and the names, titles and hints of its controls. What is marked as being in another
 * language than the page, as quotations and the names of languages are, is left out.
 */
export function readTexts(root: Locator): Promise<string[]> {
  return root.evaluate((top) => {
    const page = top.ownerDocument.documentElement.lang;
    const isOwn = (element: Element | null | undefined) =>
      (element?.closest("[lang]")?.getAttribute("lang") ?? page) === page;
    const texts: string[] = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode;
      if (isOwn(parentElement)) texts.push(textContent ?? "");
    }
    for (const element of [top, ...top.querySelectorAll("*")]) {
      if (!isOwn(element)) continue;
      for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"]) {
        texts.push(element.getAttribute(name) ?? "");
      }
    }
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });
}
