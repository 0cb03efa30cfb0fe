/** Norwegian number words, ordinals, and numbers with letters behind them. */
import type { Lexeme } from "../../engine/lexicon.ts";

const SMALL =
  "null . to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(
    " ",
  );
const TENS = "tjue tretti førti femti seksti sytti åtti nitti".split(" ");
const ENDS = "en to tre fire fem seks sju åtte ni".split(" ");

/** "tjuefem" is one word, so all up to ninety-nine are listed; "en" is the article and not here. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...SMALL.map((word, n) => [word, n] as const).filter(([word]) => word !== "."),
  ...TENS.flatMap((ten, index) => {
    const n = (index + 2) * 10;
    return [[ten, n] as const, ...ENDS.map((end, one) => [ten + end, n + one + 1] as const)];
  }),
  ["syv", 7],
  ["tyve", 20],
  ["tredve", 30],
  ["hundre", 100],
  ["tusen", 1000],
]);

const ORDINALS =
  "første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende".split(
    " ",
  );

export const ORDINAL_WORDS: readonly (readonly [string, number])[] = [
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ["syvende", 7],
];

/** "50-tallet" is told from its parts; nothing is written right behind a number but a unit. */
export function readSuffixed(): Lexeme | undefined {
  return undefined;
}

/** "22.03.2024", "22/3/24": the day stands first. */
export function readNumericDate(text: string): readonly [number, number, number] | undefined {
  const match = /^(\d{1,2})([/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (match === null) return undefined;
  const digits = match[4] ?? "";
  const year =
    digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
  return [year, Number(match[3]), Number(match[1])];
}
