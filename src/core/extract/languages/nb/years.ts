/** Norwegian years, decades, centuries, eras, quarters and halves. */
import type { Meaning } from "../../engine/meaning.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Token } from "../../engine/token.ts";
import { isAge, isSpeltAge } from "./ages.ts";
import { readStart, readTold, readWithin, readYearBeside, START, YEAR } from "./parts.ts";
import { isVerb } from "./tense.ts";

export const YEAR_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("year", `${START}(?<u>[uk])?(?<y>Y)(?![ug%$])`, (match) => {
    const year = match.lexeme("y")?.n;
    const word = match.token("u")?.word;
    if (word !== undefined && word !== "år" && word !== "året") return undefined;
    if (year === undefined || !isYearHere(match, year)) return undefined;
    return { meaning: { kind: "date", parts: { year } }, mod: readStart(match) };
  }),
  createRecogniser("yearEnd", "(?<=(?<y>Y)-)(?<n>N)(?!\\.?[ugMkK%$-])", (match) => {
    const year = match.lexeme("y")?.n;
    const n = match.lexeme("n")?.n;
    const isTight = match.before(1)?.end === match.token("n")?.start;
    if (year === undefined || n === undefined || !isTight || n > 99 || n <= year % 100)
      return undefined;
    return { meaning: { kind: "date", parts: { year: year - (year % 100) + n } } };
  }),
  createRecogniser("twoYears", "(?<y>Y)W(?<n>[NY])(?:-W)?", (match) => {
    const year = match.lexeme("y")?.n;
    const n = match.lexeme("n")?.n;
    const slash = match.tagged.tokens[match.from + 1];
    if (year === undefined || n === undefined || slash?.word !== "/") return undefined;
    if (n !== (year + 1) % 100 && n !== year + 1) return undefined;
    return { meaning: { kind: "date", parts: { year }, through: year + 1 }, confidence: 0.6 };
  }),
  createRecogniser("numberedYear", "(?<c>c)(?<y>[YN])(?<e>5)?(?![ug%$Z])", (match) => {
    const { n, tag } = match.lexeme("y") ?? {};
    if (n === undefined || match.token("c")?.word !== "i år") return undefined;
    // "I år 79 fikk byen aske": a number before the verb is that of the year, "i år 79 barn" none.
    const next = match.after(1);
    const isOf = match.token("e") !== undefined || isVerb(next?.word ?? "");
    if (tag === "N" && !isOf) return undefined;
    if (!isOf && (isCounted(next?.word) || isNoun(next))) return undefined;
    const year = match.lexeme("e")?.n === -1 ? 1 - n : n;
    return { meaning: { kind: "date", parts: { year } } };
  }),
  createRecogniser("eraStart", "(?<x>(?<y>[NY]))(?=[-~]u?[NY](?<e>5))", (match) => {
    const n = match.lexeme("y")?.n;
    if (n === undefined) return undefined;
    return { meaning: { kind: "date", parts: { year: match.lexeme("e")?.n === -1 ? 1 - n : n } } };
  }),
  createRecogniser("era", "(?:(?<a>A)\\.?)?(?:u(?=[NY]5))?(?<y>[NY])(?<e>5)", (match) => {
    const n = match.lexeme("y")?.n;
    if (n === undefined) return undefined;
    const year = match.lexeme("e")?.n === -1 ? 1 - n : n;
    return { meaning: { kind: "date", parts: { year } }, mod: readStart(match) };
  }),
  createRecogniser(
    "decade",
    `${START}(?:(?<n>[NY])-(?<end>[DK])(?:(?<e>5)|(?!5))|(?<z>z))`,
    (match) => {
      const mod = readStart(match);
      const spelt = match.lexeme("z")?.n;
      if (spelt !== undefined) {
        if (isSpeltAge(match, spelt)) return undefined;
        return { meaning: { kind: "date", parts: { decade: spelt } }, mod };
      }
      const n = match.lexeme("n")?.n;
      const end = match.lexeme("end");
      if (n === undefined || n % 10 !== 0) return undefined;
      if (end?.tag === "K" && (end.unit !== "year" || isAge(match, n))) return undefined;
      if (match.lexeme("e")?.n === -1) {
        // The 300s are the century that ends with 301: as good as the fourth.
        if (n % 100 !== 0) return undefined;
        return { meaning: { kind: "date", parts: { century: -n / 100 - 1 } }, mod };
      }
      if (n < 100) return { meaning: { kind: "date", parts: { decade: 190 + n / 10 } }, mod };
      // "2000-tallet" is told of as a decade, "1900-tallet" as a century.
      const isCentury = n % 100 === 0 && n !== 2000;
      const parts = isCentury ? { century: n / 100 } : { decade: n / 10 };
      return { meaning: { kind: "date", parts }, mod };
    },
  ),
  createRecogniser("decadeStart", "(?<x>(?<n>[NY])-)(?=&[NY]-[DK])", (match) => {
    const n = match.lexeme("n")?.n;
    if (n === undefined || n % 10 !== 0 || isAge(match, n)) return undefined;
    if (n >= 100 && n % 100 === 0)
      return { meaning: { kind: "date", parts: { century: n / 100 } } };
    const decade = n < 100 ? 190 + n / 10 : n / 10;
    return { meaning: { kind: "date", parts: { decade } } };
  }),
  createRecogniser(
    "century",
    `${START}t?(?:(?<n>N)\\.|(?<o>O))(?<u>[uk])(?:(?<e>5)|(?!5))`,
    (match) => {
      const n = match.lexeme("o")?.n ?? match.lexeme("n")?.n;
      if (match.lexeme("u")?.unit !== "century" || n === undefined) return undefined;
      const century = match.lexeme("e")?.n === -1 ? -n : n - 1;
      return { meaning: { kind: "date", parts: { century } }, mod: readStart(match) };
    },
  ),
  createRecogniser("quarter", `${START}t?(?:(?<n>N)\\.|(?<o>O))(?<q>[qh])${YEAR}`, readQuarter),
  createRecogniser(
    "besideQuarter",
    "t?(?:(?<n>N)\\.|(?<o>O))(?<q>[qh])(?<u>k)(?<w>[abel])",
    (match) => {
      const reading = readQuarter(match);
      const within = readYearBeside(match);
      if (reading?.meaning.kind !== "date" || within === undefined) return undefined;
      return { meaning: { kind: "date", parts: reading.meaning.parts, within } };
    },
  ),
  createRecogniser(
    "quarterStart",
    `(?<x>t?(?:(?<n>N)\\.|(?<o>O)))(?=[-~&](?:N\\.|O)(?<q>[qh])${YEAR})`,
    readQuarter,
  ),
  createRecogniser("quarterNumber", "(?<q>W)(?<n>N),?(?<y>Y)?", (match) => {
    const quarter = match.lexeme("n")?.n ?? 0;
    const year = match.lexeme("y")?.n;
    const isTight = match.token("q")?.end === match.token("n")?.start;
    if (match.token("q")?.word !== "q" || !isTight || quarter < 1 || quarter > 4) return undefined;
    const parts = { quarter, ...(year === undefined ? {} : { year }) };
    return { meaning: { kind: "date", parts, ...readTold(match) } };
  }),
];

function readQuarter(match: TagMatch): ReturnType<Recogniser["read"]> {
  const n = match.lexeme("o")?.n ?? match.lexeme("n")?.n;
  const isHalf = match.lexeme("q")?.tag === "h";
  const year = match.lexeme("y")?.n;
  const within: Meaning | undefined | false = readWithin(match);
  if (n === undefined || n < 1 || n > (isHalf ? 2 : 4) || within === false) return undefined;
  return {
    meaning: {
      kind: "date",
      ...(isReported(match) ? { told: "past" } : readTold(match)),
      parts: {
        ...(isHalf ? { half: n } : { quarter: n }),
        ...(year === undefined ? {} : { year }),
      },
      ...(within === undefined ? {} : { within }),
    },
    mod: readStart(match),
  };
}

/** "Legger frem tall for tredje kvartal": figures are of what is over. */
function isReported(match: TagMatch): boolean {
  if (match.before(1)?.word !== "for") return false;
  return [2, 3].some((distance) =>
    /(?:tall|tallene|resultat|resultatet|rapport|rapporten|regnskap|regnskapet)$/.test(
      match.before(distance)?.word ?? "",
    ),
  );
}

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const NOT_BEFORE = set(
  "side sider s rom kapittel paragraf artikkel rute buss linje nr nummer § e fv rv punkt versjon flight modell postnummer gnr bnr tlf tog fly flyet ferge trikk vogn orgnr org sak lov lovdata forordning direktiv forskrift vedtak ring romanen boka",
);
const ROAD = /(?:vei|veg|veien|vegen|gata|gaten|gate|plass|allé|rute|vogn|utgave)$/;
const MADE =
  /^(?:modell|versjon|serie|nummer|meter|liter|watt|kroner|lapp|grad|kalori|tonn|bit|tall|dollar|euro|kilo|km|m$|årgang|byte|pixel)/;
const FUNCTION_WORDS = set("som da hvor der med mot men ikke så også at uten både blant her ut");
const BUILT = set("bygd bygget oppført grunnlagt reist født malt skrevet laget datert");
const NOT_AFTER = set(
  "mennesker personer kroner meter kilometer tonn dollar euro kvinner menn soldater ansatte medlemmer millioner milliarder " +
    "aksjer ord eksemplarer stemmer km m kg liter kvadratmeter mål moh tilskuere besøkende deltakere elever studenter biler " +
    "boliger husstander hjem barn innbyggere passasjerer pasienter arbeidsplasser stillinger bøker sider dyr sauer " +
    "løpere publikummere gjester kunder bedrifter kommuner hytter båter fly tog skudd folk demonstranter flyktninger",
);
/** Plural endings of nouns that a number counts and no verb has. */
const COUNTED = /(?:inger|ioner|heter|ister|ører|anter|enter|inner|linger|ninger)$/;

/** "2016-valget", but not "2024-modellen" and "2000-meteren". */
function isYearOf(noun: string, year: number): boolean {
  return year >= 1800 && year <= 2050 && !MADE.test(noun) && !isCounted(noun);
}

/** A number of four digits is a year where the words around let it be one. */
function isYearHere(match: TagMatch, year: number): boolean {
  const isShort = match.before(1)?.tag === "." && NOT_BEFORE.has(match.before(2)?.word ?? "");
  const before = isShort ? match.before(2) : match.before(1);
  const after = match.after(1);
  const token = match.token("y");
  if (match.token("u") !== undefined) return true;
  // "Forordning 2016/679".
  if (
    after?.word === "/" &&
    after.start === token?.end &&
    "NY#".includes(match.after(2)?.tag ?? "|")
  )
    return false;
  if (before?.tag === "$" || before?.tag === "#" || after?.tag === "#") return false;
  if (before !== undefined && (NOT_BEFORE.has(before.word) || ROAD.test(before.word))) return false;
  if (isCounted(after?.word)) return false;
  if (after?.tag === "-" && after.start === token?.end) {
    const next = match.after(2);
    if (next?.tag === "W" && next.start === after.end && /^\p{L}/u.test(next.word))
      return isYearOf(next.word, year) && before?.word !== "-";
  }
  if (
    before?.word === "-" &&
    before.end === token?.start &&
    match.before(2)?.end === before.start
  ) {
    if (match.before(2)?.tag === "W") return false;
  }
  // "Mellom 1500 og 2000 medlemmer": the noun behind the second number is that of both.
  for (let distance = 2; distance <= 3; distance += 1) {
    const later = match.after(distance);
    if (after !== undefined && "&-".includes(after.tag) && isCounted(later?.word)) return false;
  }
  // «1984» is a book.
  if (before?.word === "«" && after?.word === "»") return false;
  // "1800 i måneden": what something costs.
  if (after?.tag === "i" && match.after(2)?.tag === "k") return false;
  const isAsked = before !== undefined && "i~>F=bGaMrf".includes(before.tag);
  if (isAsked) return true;
  if (match.lexeme("a")?.mod !== undefined) {
    if (before !== undefined && BUILT.has(before.word)) return true;
    return year > 1200 && year < 1990 && (after?.tag === "," || isVerb(after?.word ?? ""));
  }
  if (year < 1700 || year > 2050) return false;
  // Without a word that asks for a time, a small word behind is what the number counts.
  return !isNoun(after);
}

/** A small word that is neither a verb nor one of grammar. */
function isNoun(token: Token | undefined): boolean {
  if (token?.tag !== "W" || token.isCapital || !/^\p{Ll}/u.test(token.word)) return false;
  return !isVerb(token.word) && !FUNCTION_WORDS.has(token.word);
}

function isCounted(word: string | undefined): boolean {
  return word !== undefined && (NOT_AFTER.has(word) || COUNTED.test(word));
}
