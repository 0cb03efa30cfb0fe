import { fontsFor, SYMBOL_COUNT, type Theme } from "#render";

/** Reads colours and the font family from the custom properties that apply to an element. */
export function readTheme(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) =>
    style.getPropertyValue(name).trim() || otherwise;
  const family = read("--font-sans", "system-ui, sans-serif");
  return {
    paper: read("--paper", "#ffffff"),
    ink: read("--ink", "#1a1a1a"),
    inkSoft: read("--ink-soft", "#5c5c5c"),
    hairline: read("--hairline-strong", read("--hairline", "#cccccc")),
    accent: read("--accent", "#0b5d5e"),
    faint: read("--faint", "") || undefined,
    categories: Array.from({ length: SYMBOL_COUNT }, (_, i) => read(`--category-${i}`, "#555555")),
    fonts: fontsFor(family),
  };
}
