/** The parts of the look that an address can set. */
export const STYLE_NAMES = ["paper", "ink", "accent", "font"] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

/** Functions that only ever make a colour of what stands in it. */
const COLOUR = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\($/iu;
/** Words that stand for what is set elsewhere, which here is nothing (CSS Cascade 5, §7.3), or for the ink itself. */
const ELSEWHERE = /^(?:inherit|initial|unset|revert(?:-layer)?|currentcolor)$/iu;
/** No escapes, strings with brackets, or anything that could end a declaration. */
const PLAIN = /^[\p{L}\p{N} #%.,/()'"+_-]{1,120}$/u;

/**
 * Whether a text is a colour, or a list of font names, and can be nothing else. `CSS.supports` alone does not say so: it
 * takes every value that holds a `var()`, `env()` or `attr()`, whatever else stands in it (CSS Values 5, arbitrary
 * substitution), so functions are let through by name, and fonts have none.
 */
export function isSafeStyle(
  name: StyleName,
  value: string,
  supports: (property: string, value: string) => boolean,
): boolean {
  const functions = value.match(/[^\s,/()]*\(/gu) ?? [];
  const isFont = name === "font";
  return (
    PLAIN.test(value) &&
    !ELSEWHERE.test(value) &&
    (isFont ? !/[()]/u.test(value) : functions.every((each) => COLOUR.test(each))) &&
    supports(isFont ? "font-family" : "color", value)
  );
}
