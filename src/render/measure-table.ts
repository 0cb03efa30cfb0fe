import { TEXT_STYLES, type TextKind } from "./fonts.ts";

/** Characters of the widths below, in the same order. */
export const CHARACTERS =
  "0123456789 !\"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~åæøÅÆØéöäüÖÄÜ“”‘’«»–—…·❝";

/** Advance widths of Inter 4 (SIL OFL 1.1) in hundredths of the font size, by weight. */
export const WIDTHS: Readonly<Record<400 | 600, readonly number[]>> = {
  400: [
    63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46,
    29, 36, 29, 30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76,
    64, 76, 64, 64, 65, 74, 69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61,
    59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66, 56,
    92, 60, 69, 99, 76, 58, 60, 56, 59, 76, 69, 74, 44, 44, 26, 26, 58, 58, 50, 100, 86, 29, 54,
  ],
  600: [
    66, 42, 62, 64, 67, 61, 64, 58, 64, 64, 25, 32, 52, 64, 65, 100, 66, 33, 37, 37, 54, 67, 32, 47,
    32, 38, 32, 33, 67, 67, 67, 54, 100, 73, 66, 74, 72, 61, 59, 75, 75, 28, 58, 70, 57, 92, 76, 77,
    65, 77, 65, 65, 66, 74, 73, 102, 72, 71, 65, 37, 38, 37, 48, 47, 35, 57, 62, 58, 62, 59, 39, 63,
    61, 26, 26, 57, 26, 90, 61, 61, 62, 62, 40, 55, 35, 61, 59, 84, 57, 59, 57, 45, 36, 45, 67, 57,
    91, 61, 73, 101, 77, 59, 61, 57, 61, 77, 73, 74, 51, 50, 29, 29, 63, 63, 50, 100, 96, 32, 54,
  ],
};

/** What an unlisted character is taken to measure: about a wide letter. */
const OTHER_WIDTH = 70;

const indexOf = new Map([...CHARACTERS].map((character, i) => [character, i]));

/** The width of a text in pixels where there is no canvas to measure it: in the build. */
export function measureText(text: string, kind: TextKind): number {
  const { weight, sizePx } = TEXT_STYLES[kind];
  const widths = WIDTHS[weight];
  let sum = 0;
  for (const character of text) {
    const at = indexOf.get(character);
    sum += (at === undefined ? undefined : widths[at]) ?? OTHER_WIDTH;
  }
  return (sum / 100) * sizePx;
}
