import { type Bounds, parseSpan } from "#core/time";

/** The attributes that a `<date-line>` follows. */
export const ATTRIBUTES = ["src", "view", "event", "lang", "theme", "height"] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

const LONGEST_VIEW = 200;

/** `height`: a number is CSS pixels, anything else stands as CSS has it; undefined for what says nothing or nought. */
export function readCssHeight(text: string | null): string | undefined {
  const trimmed = text?.trim() ?? "";
  if (/^(0\D*|inherit)?$/iu.test(trimmed)) return undefined;
  return /^\d+(\.\d+)?$/u.test(trimmed) ? `${trimmed}px` : trimmed;
}

/** `view`: a range as `parseSpan` reads it. */
export function findView(text: string): Bounds | undefined {
  const parsed = text.length <= LONGEST_VIEW ? parseSpan(text) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
}
