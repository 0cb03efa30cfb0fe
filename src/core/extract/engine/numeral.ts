/** Numbers in digits and in words, numeric dates, clock times. */
import type { Lexeme, Lexicon } from "./lexicon.ts";

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly lexeme: Lexeme;
  readonly count: number;
}

/** The number that begins at a word, or undefined when none does. */
export function readNumeral(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Found | undefined {
  const word = words[at]?.word ?? "";
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    return readFraction(words, at) ?? { lexeme: readDigits(word, lexicon), count: 1 };
  }
  return lexicon.numbers.has(word) ? readNumberWords(words, at, lexicon) : undefined;
}

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** "2 1/2", "2-1/2", "2½". */
function readFraction(words: readonly Word[], at: number): Found | undefined {
  const sign = words[at + 1]?.word ?? "";
  const whole = /^\d{1,3}$/.exec(words[at]?.word ?? "");
  if (whole === null) return undefined;
  const n = Number(whole[0]);
  const part = FRACTIONS[sign];
  if (part !== undefined) return { lexeme: { tag: "#", n: n + part }, count: 2 };
  const from = sign === "-" ? at + 2 : at + 1;
  if (words[from]?.word !== "1" || words[from + 1]?.word !== "/" || words[from + 2]?.word !== "2")
    return undefined;
  return { lexeme: { tag: "#", n: n + 0.5 }, count: from + 3 - at };
}

function readDigits(word: string, lexicon: Lexicon): Lexeme {
  const plain = /^(\d+)(\p{L}*)$/u.exec(word);
  if (plain !== null) {
    const [, digits = "", suffix = ""] = plain;
    if (suffix !== "") return lexicon.readSuffixed(digits, suffix) ?? { tag: "W" };
    const n = Number(digits);
    if (digits.length === 4 && n >= 1000 && n < 2200) return { tag: "Y", n };
    return digits.length <= 6 ? { tag: "N", n } : { tag: "W" };
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}:\d{2}(?::\d{2})?))?$/.exec(word);
  if (iso !== null) return createDate(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4]);
  const numeric = lexicon.readNumericDate(word);
  if (numeric !== undefined) return createDate(...numeric);
  const clock = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?(\p{L}*)$/u.exec(word);
  if (clock !== null && (word.includes(":") || lexicon.dotGroups || clock[4] !== "")) {
    return readClock(clock, lexicon);
  }
  if (!lexicon.dotGroups && /^\d{1,3}\.\d{1,2}$/.test(word)) {
    const read = clock === null ? undefined : readClock(clock, lexicon);
    return { tag: "#", n: Number(word), ...(read?.code === undefined ? {} : { code: read.code }) };
  }
  if (lexicon.dotGroups && /^\d{1,4},\d+$/.test(word)) {
    return { tag: "#", n: Number(word.replace(",", ".")) };
  }
  const grouped = lexicon.dotGroups ? /^\d{1,3}(\.\d{3})+$/ : /^\d{1,3}(,\d{3})+$/;
  return grouped.test(word) ? { tag: "N", n: Number(word.replace(/[.,]/g, "")) } : { tag: "#" };
}

function createDate(year: number, month: number, day: number, clock?: string): Lexeme {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { tag: "#" };
  const date = [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
  return { tag: "I", code: clock === undefined ? date : `${date}T${clock}` };
}

function readClock(match: RegExpExecArray, lexicon: Lexicon): Lexeme {
  const [text, hour = "", minute = "", second = "", suffix = ""] = match;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return { tag: "#" };
  const shift = suffix === "" ? 0 : lexicon.readSuffixed(hour, suffix)?.n;
  if (shift === undefined) return { tag: "#" };
  const hours = suffix === "" ? Number(hour) : shift;
  const code = `${pad(hours)}:${minute}${second === "" ? "" : `:${second}`}`;
  // A colon is a clock or a score; a full stop may as well be a decimal: the language decides by the words around.
  return { tag: text.includes(":") || suffix !== "" ? "T" : "#", code };
}

/** "twenty-four", "two hundred and ten"; two pairs are a year: "nineteen ninety-six". */
function readNumberWords(words: readonly Word[], at: number, lexicon: Lexicon): Found | undefined {
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  let count = 0;
  let isYear = false;
  for (let index = at; index < words.length; index += 1) {
    const word = words[index]?.word ?? "";
    const n = lexicon.numbers.get(word);
    if (n === undefined) {
      const next = lexicon.numbers.get(words[index + 1]?.word ?? "");
      const joins = isJoint(words, index, lexicon) && next !== undefined && count > 0;
      const fits = word === "-" ? last >= 20 && last < 100 && (next ?? 99) < 10 : last >= 100;
      if (joins && fits) continue;
      break;
    }
    if (n >= 100) {
      if (n === 1000) {
        total += (current || 1) * n;
        current = 0;
      } else current = (current || 1) * n;
    } else if (last >= 100 || (last >= 20 && last < 100 && n < 10)) current += n;
    else if (last >= 13 && last <= 20 && n >= 10 && !isYear && count === 1) {
      current = current * 100 + n;
      isYear = true;
    } else break;
    last = n;
    count = index - at + 1;
  }
  const n = total + current;
  const tag = isYear || (n >= 1900 && n < 2100) ? "Y" : "N";
  return count === 0 ? undefined : { lexeme: { tag, n }, count };
}

function isJoint(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const isTight = words[index - 1]?.end === word.start && words[index + 1]?.start === word.end;
  return word.word === lexicon.and || (word.word === "-" && isTight);
}

function pad(value: number | string): string {
  return String(value).padStart(2, "0");
}
