import type { FrameQuery, FrameTheme } from "./frame-query.ts";

/** The luminance on which black and white stand out alike (WCAG 2.2, contrast ratio): √(1.05 × 0.05) − 0.05. */
const MIDDLE = 0.179;

/** Whether a colour, as bytes of red, green, blue and alpha, is dark; undefined when it covers little of what is behind. */
export function isDarkColour([red = 0, green = 0, blue = 0, alpha = 0]: readonly number[]):
  | boolean
  | undefined {
  if (alpha < 128) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((byte) => (byte / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < MIDDLE;
}

/**
 * The theme whose colours can be read on the paper that the address sets, or that go with its ink; else the one that it
 * asks for. Colours are read from a canvas, which takes them in any notation.
 */
export function chooseFrameTheme(page: Document, { theme, style }: FrameQuery): FrameTheme {
  const isDark = (colour: string | undefined) =>
    colour === undefined ? undefined : isDarkColour(readColour(page, colour));
  const paper = isDark(style.paper);
  const ink = isDark(style.ink);
  if (paper !== undefined) return paper ? "dark" : "light";
  if (ink !== undefined) return ink ? "light" : "dark";
  return theme;
}

function readColour(page: Document, colour: string): readonly number[] {
  const canvas = page.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d");
  if (context === null) return [];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}
