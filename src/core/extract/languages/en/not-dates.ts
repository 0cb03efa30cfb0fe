/** Numbers and names that look like dates: "No. 1984", "Regulation 2016/679", "highs in the 60s", "Man Friday". */
import type { TagMatch } from "../../engine/recogniser.ts";
import type { Token } from "../../engine/token.ts";

/** "No. 1984", "2016/679", "1990-1234", "closed at 2010". */
export function isOtherNumber(match: TagMatch, year: number): boolean {
  const [before, second, third] = [1, 2, 3].map((distance) => match.before(distance));
  const abbreviated = before?.tag === "|" ? third : second;
  const stop = before?.tag === "|" ? second : before;
  if (stop?.word === "." && /^nos?$/.test(abbreviated?.word ?? "")) return true;
  // Years are "in"; what stands "at" one is a price or an index.
  if (before?.word === "at" && match.after(1)?.tag !== "W") return true;
  return isNumbered(match.token("y"), match.after(1), match.after(2), year) || isTail(match, year);
}

function isNumbered(
  token: Token | undefined,
  sign: Token | undefined,
  next: Token | undefined,
  year: number,
): boolean {
  if (token === undefined || sign === undefined || next === undefined) return false;
  if (token.end !== sign.start || sign.end !== next.start) return false;
  const n = next.lexeme.n;
  if (n === undefined || !"NY".includes(next.tag) || !/^[/-]$/.test(sign.word)) return false;
  if (next.tag === "Y") return n < year;
  const isNextYear = n === (year + 1) % 100;
  return sign.word === "/" ? !isNextYear : next.word.length > 2;
}

/** The second half of "1990-1234". */
function isTail(match: TagMatch, year: number): boolean {
  const [token, sign, first] = [match.token("y"), match.before(1), match.before(2)];
  if (token === undefined || sign?.end !== token.start || first?.end !== sign.start) return false;
  return /^[/-]$/.test(sign.word) && first.tag === "Y" && (first.lexeme.n ?? 0) > year;
}

/** "Version 10.4.2019", "10.12.2020.1". */
export function isVersion(match: TagMatch): boolean {
  const [token, stop, next] = [match.after(0), match.after(1), match.after(2)];
  if (/^(?:version|release|build|ip|v|section|clause|rule)$/.test(match.before(1)?.word ?? ""))
    return true;
  return (
    stop?.word === "." &&
    stop.start === token?.end &&
    stop.end === next?.start &&
    /^\d/.test(next.word)
  );
}

const DEGREES = /^(?:temperatures?|highs?|lows?|degrees|mercury|thermometers?)$/;
const DEGREES_REACH = 7;

/** "Temperatures in the 60s", "a man in his late twenties". */
export function isNoDecade(match: TagMatch): boolean {
  if (/^(?:his|her|their|my|our|your)$/.test(match.before(1)?.word ?? "")) return true;
  for (let distance = 1; distance <= DEGREES_REACH; distance += 1) {
    const token = match.before(distance);
    if (token === undefined || token.tag === "|") return false;
    if (DEGREES.test(token.word)) return true;
  }
  return false;
}

/** "Man Friday", "Girl Friday". */
export function isFridayName(match: TagMatch): boolean {
  return match.to - match.from === 1 && /^(?:man|girl|gal)$/.test(match.before(1)?.word ?? "");
}

const NAMES: ReadonlySet<string> = new Set(["april", "may", "june", "august"]);
/** What months do and people hardly. */
const OF_MONTHS = /^(?:was|were|are|is|had|have|saw|see|brought|bring|will)$/;

/** "April and June went with their mother": two months that are names too head a sentence with no word of time. */
export function isPairOfNames(match: TagMatch): boolean {
  if (match.to - match.from > 1 || !NAMES.has(match.after(0)?.word ?? "")) return false;
  const isFirst = (match.before(1)?.tag ?? "|") === "|";
  const [joint, other, verb] = isFirst
    ? [match.after(1), match.after(2), match.after(3)]
    : [match.before(1), match.before(2), match.after(1)];
  const isHead = isFirst || (match.before(3)?.tag ?? "|") === "|";
  if (!isHead || joint?.tag !== "&" || !NAMES.has(other?.word ?? "")) return false;
  return verb?.tag === "W" && !OF_MONTHS.test(verb.word);
}

/** "3/4/2020" is the fourth of March in America and the third of April elsewhere. */
export function isEitherWay(word: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d+$/.exec(word) ?? [];
  return (
    first !== undefined &&
    Number(first) <= 12 &&
    Number(second) <= 12 &&
    Number(first) !== Number(second)
  );
}
