/** A part of the day beside a date: "kvelden den 5. juni", "3. mars om morgenen". */
import type { Meaning } from "../../engine/meaning.ts";
import { readIso } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { readOn, YEAR } from "./parts.ts";

const DATE = `(?:(?<wd>w)\\.?,?t?)?t?(?<d>N)\\.?(?<m>M)${YEAR}|(?<jd>J)(?<jy>Y)?|(?<i>I)`;

export const DAY_PART_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("dayPart", `(?:(?<r>r)i?)?(?<p>U)(?:${DATE})`, readDayPart),
  createRecogniser("dayPart", `(?:${DATE})(?:i(?<p>U)|(?<p2>P))`, readDayPart),
  createRecogniser(
    "dayPart",
    `(?:(?<r>r)i?)?(?:(?<wd>w)(?<p>[PU])|(?<p2>p)),?t?(?<d>N)\\.?(?<m>M)${YEAR}`,
    readDayPart,
  ),
];

function readDayPart(match: TagMatch): ReturnType<Recogniser["read"]> {
  const part = (match.lexeme("p") ?? match.lexeme("p2"))?.part;
  const on = readDigits(match) ?? readHoliday(match) ?? readOn(match);
  if (part === undefined || on === undefined) return undefined;
  return { meaning: { kind: "time", parts: { part }, on }, mod: match.lexeme("r")?.mod };
}

function readDigits(match: TagMatch): Meaning | undefined {
  return readIso(match.lexeme("i")?.code ?? "");
}

/** Groups `jd` and `jy`: "2. påskedag", "julaften 2010". */
export function readHoliday(match: TagMatch): Meaning | undefined {
  const name = match.lexeme("jd")?.code;
  const year = match.lexeme("jy")?.n;
  return name === undefined
    ? undefined
    : { kind: "holiday", name, ...(year === undefined ? {} : { year }) };
}
