import type { DateLocale } from "#core/time";

/** The language of the interface for a BCP 47 tag: Bokmål for any Norwegian, English for all others. */
export function chooseLocale(tag: string): DateLocale {
  return /^(nb|no|nn)\b/i.test(tag) ? "nb" : "en";
}

/** The language that applies to an element (HTML, §3.2.6.2): its own or its nearest ancestor's, out of shadow trees too. */
export function findLanguage(element: Element): string {
  for (let at: Element | null = element; at !== null; ) {
    const language = at.closest("[lang]")?.getAttribute("lang");
    if (language) return language;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "";
}
