/** English number words, ordinals, and numbers with letters behind them. */
import type { Lexeme } from "../../engine/lexicon.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, n) => [word, n] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

export const ORDINAL_WORDS: readonly (readonly [string, number])[] = [
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ...ORDINALS.slice(0, 9).map((word, index) => [`twenty_-_${word}`, index + 21] as const),
  ["thirtieth", 30],
  ["thirty_-_first", 31],
];

/** "20th", "1990s", "9am", "90s", "3Q". */
export function readSuffixed(digits: string, suffix: string): Lexeme | undefined {
  const n = Number(digits);
  switch (suffix) {
    case "st":
    case "nd":
    case "rd":
    case "th":
      return { tag: "O", n };
    case "s":
      // "The 1900s" is a century; "the 2000s" were ten years.
      if (digits.length === 4 && digits.endsWith("00") && digits !== "2000")
        return { tag: "z", n: n / 100, code: "century" };
      if (digits.length === 4 && n % 10 === 0) return { tag: "z", n: n / 10 };
      return digits.length === 2 && n % 10 === 0 ? { tag: "z", n: 190 + n / 10 } : undefined;
    case "q":
      return n >= 1 && n <= 4 ? { tag: "^", n } : undefined;
    case "am":
    case "pm": {
      if (n < 1 || n > 12) return undefined;
      const hour = (n % 12) + (suffix === "pm" ? 12 : 0);
      return { tag: "T", n: hour, code: `${String(hour).padStart(2, "0")}:00` };
    }
    default:
      return undefined;
  }
}

/** "3/22/2024" is American, "22.3.2024" European; where the first number cannot be a month, the other way round. */
export function readNumericDate(text: string): readonly [number, number, number] | undefined {
  const match = /^(\d{1,2})([/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [first, second, digits] = [Number(match[1]), Number(match[3]), match[4] ?? ""];
  const year =
    digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
  if (match[2] === "." || first > 12) return [year, second, first];
  return [year, first, second];
}
