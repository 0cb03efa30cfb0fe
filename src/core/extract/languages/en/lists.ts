/** Several days of one month, "May 3, 5 and 7, 2020", and dates with a short or hyphenated year. */
import { readDay } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";

const MORE = "(?:,N){0,6}";
/** What stands behind a list of days and not behind a list of other numbers. */
const CLOSED = "(?:,?(?<y>Y)|(?=[,.|i]))";

export const LIST_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "listDay",
    "(?<x>t?(?<d>[NO]))(?=(?:,t?[NO]){0,6},?&t?[NO]F?(?<m>[Mm])\\.?,?(?<y>Y)?)",
    (match) => {
      const before = match.before(1);
      const opens = before === undefined || "|,".includes(before.tag) || before.word === "on";
      return opens ? readOne(match) : undefined;
    },
  ),
  createRecogniser("listDay", `(?<x>(?<m>[Mm])\\.?(?<d>N))(?=${MORE},?&N,?(?<y>Y))`, readOne),
  createRecogniser(
    "listDay",
    `(?<=(?<m>[Mm])\\.?N${MORE},)(?<x>(?<d>N))(?=${MORE},?&N${CLOSED})`,
    readOne,
  ),
  createRecogniser(
    "listDay",
    "(?<=(?<m>[Mm])\\.?N(?:,N){1,6},?&)(?<d>N)(?:,?(?<y>Y)|(?=[,.|i]))",
    readOne,
  ),
  createRecogniser("shortDate", "(?<d>N)(?<m>[Mm])\\.?'(?<n>N)", (match) => {
    const [sign, year] = [match.tagged.tokens[match.to - 2], match.token("n")];
    const isTight = sign?.end === year?.start && year?.word.length === 2;
    return isTight ? readWithYear(match) : undefined;
  }),
  createRecogniser("shortDate", "(?<d>N)-(?<m>[Mm])-(?:(?<y>Y)|(?<n>N))", (match) => {
    const tokens = match.tagged.tokens.slice(match.from, match.to);
    const isTight = tokens.every((token, at) => at === 0 || token.start === tokens[at - 1]?.end);
    if (!isTight) return undefined;
    if (match.token("n") === undefined) return readOne(match);
    return match.token("n")?.word.length === 2 ? readWithYear(match) : undefined;
  }),
];

function readOne(match: TagMatch): ReturnType<Recogniser["read"]> {
  const meaning = readDay(match);
  return meaning && { meaning };
}

function readWithYear(match: TagMatch): ReturnType<Recogniser["read"]> {
  const meaning = readDay(match);
  const n = match.lexeme("n")?.n;
  if (meaning?.kind !== "date" || n === undefined) return undefined;
  return {
    meaning: { ...meaning, parts: { ...meaning.parts, year: n + (n < 40 ? 2000 : 1900) } },
  };
}
