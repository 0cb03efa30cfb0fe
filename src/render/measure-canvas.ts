import type { TextKind } from "./fonts.ts";
import type { Theme } from "./theme.ts";

/** The one thing needed of a canvas to measure text. */
export interface TextMeasurer {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** Of a million titles only so many are remembered. */
const MOST_KNOWN = 20_000;

/** Measures text with a canvas, each text once. */
export function createCanvasMeasure(
  context: TextMeasurer,
  theme: Theme,
): (text: string, kind: TextKind) => number {
  const known = new Map<string, number>();
  return (text, kind) => {
    const key = `${kind}\n${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_KNOWN) known.clear();
    context.font = theme.fonts[kind];
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
