/** "I 40-årene", "midt i tjueårene": how old someone is, and no decade. */
import type { TagMatch } from "../../engine/recogniser.ts";

const PEOPLE =
  /^(?:menn|er|var|alle|(?:mann|kvinn|person|gutt|jent|sjåfør|par|sønn|dat|søn|bror|brød|søs|dam|lege|bilist)\p{L}*)$/u;

/** "En mann i 40-årene". */
export function isAge(match: TagMatch, n: number): boolean {
  if (n >= 100 || match.before(1)?.word !== "i") return false;
  const before = match.before(2);
  return before !== undefined && PEOPLE.test(before.word);
}

const PERSONAL: ReadonlySet<string> = new Set(
  "jeg du han hun vi de meg henne ham hans hennes min sin".split(" "),
);
/** What is told of a time and not of an age. */
const BIRTHS: ReadonlySet<string> = new Set("født krigen krisen jazzen".split(" "));
/** From the fifties on the words are said of decades as often as of ages. */
const LAST_OF_AGES = 194;
/** How many words away the one whose age it is may stand. */
const [REACH_BACK, REACH_AHEAD] = [6, 3];

/** Group `z`: "hun er i tjueårene", "i tjueårene flyttet han", but not "de glade tjueårene", "i tjueårene kom jazzen". */
export function isSpeltAge(match: TagMatch, decade: number): boolean {
  if (match.token("z")?.word.endsWith("tallet") !== false) return false;
  const isIn = match.before(1)?.word === "i";
  if (!isIn && match.token("b") === undefined && match.token("r") === undefined) return false;
  const [last, subject] = isIn
    ? [match.before(2), match.before(3)]
    : [match.before(1), match.before(2)];
  if (last !== undefined && PEOPLE.test(last.word)) return subject?.word !== "det";
  if (decade > LAST_OF_AGES) return false;
  const { tokens, shape } = match.tagged;
  const start = Math.max(shape.lastIndexOf("|", match.from) + 1, match.from - REACH_BACK);
  const around = [
    ...tokens.slice(start, match.from),
    ...tokens.slice(match.to, match.to + REACH_AHEAD),
  ];
  if (around.some(({ word }) => BIRTHS.has(word))) return false;
  return around.some(({ word }) => PERSONAL.has(word));
}
