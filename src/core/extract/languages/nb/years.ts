/** Norwegian years, decades, centuries, eras, quarters and halves. */
import type { Meaning } from "../../engine/meaning.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { readStart, readTold, readWithin, START, YEAR } from "./parts.ts";
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
  createRecogniser("twoYears", "(?<y>Y)W(?<n>N)(?:-W)?", (match) => {
    const year = match.lexeme("y")?.n;
    const n = match.lexeme("n")?.n;
    const slash = match.tagged.tokens[match.from + 1];
    if (year === undefined || n === undefined || slash?.word !== "/") return undefined;
    if (n !== (year + 1) % 100) return undefined;
    return { meaning: { kind: "date", parts: { year }, through: year + 1 }, confidence: 0.6 };
  }),
  createRecogniser("era", "(?:(?<a>A)\\.?)?(?:u(?=[NY]5))?(?<y>[NY])(?<e>5)", (match) => {
    const n = match.lexeme("y")?.n;
    if (n === undefined) return undefined;
    const year = match.lexeme("e")?.n === -1 ? 1 - n : n;
    return { meaning: { kind: "date", parts: { year } }, mod: readStart(match) };
  }),
  createRecogniser("decade", `${START}(?:(?<n>[NY])-(?<end>[DK])|(?<z>z))`, (match) => {
    const mod = readStart(match);
    const spelt = match.lexeme("z")?.n;
    if (spelt !== undefined) return { meaning: { kind: "date", parts: { decade: spelt } }, mod };
    const n = match.lexeme("n")?.n;
    const end = match.lexeme("end");
    if (n === undefined || n % 10 !== 0) return undefined;
    if (end?.tag === "K" && (end.unit !== "year" || isAge(match, n))) return undefined;
    if (n < 100) return { meaning: { kind: "date", parts: { decade: 190 + n / 10 } }, mod };
    // "2000-tallet" is told of as a decade, "1900-tallet" as a century.
    const isCentury = n % 100 === 0 && n !== 2000;
    const parts = isCentury ? { century: n / 100 } : { decade: n / 10 };
    return { meaning: { kind: "date", parts }, mod };
  }),
  createRecogniser("century", `${START}t?(?:(?<n>N)\\.|(?<o>O))(?<u>[uk])`, (match) => {
    const n = match.lexeme("o")?.n ?? match.lexeme("n")?.n;
    if (match.lexeme("u")?.unit !== "century" || n === undefined) return undefined;
    return { meaning: { kind: "date", parts: { century: n - 1 } }, mod: readStart(match) };
  }),
  createRecogniser("quarter", `${START}t?(?:(?<n>N)\\.|(?<o>O))(?<q>[qh])${YEAR}`, readQuarter),
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

const PEOPLE =
  /^(?:menn|er|var|alle|(?:mann|kvinn|person|gutt|jent|sjåfør|par|sønn|dat|søn|bror|brød|søs|dam|lege|bilist)\p{L}*)$/u;

/** "En mann i 40-årene": someone's age, no decade. */
function isAge(match: TagMatch, n: number): boolean {
  if (n >= 100 || match.before(1)?.word !== "i") return false;
  const before = match.before(2);
  return before !== undefined && PEOPLE.test(before.word);
}

const NOT_BEFORE = set(
  "side sider s rom kapittel paragraf artikkel rute buss linje nr nummer § e fv rv punkt versjon flight modell postnummer gnr bnr tlf",
);
const ROAD = /(?:vei|veg|rute|vogn|utgave)$/;
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

/** A number of four digits is a year where the words around let it be one. */
function isYearHere(match: TagMatch, year: number): boolean {
  const before = match.before(1);
  const after = match.after(1);
  const token = match.token("y");
  if (match.token("u") !== undefined) return true;
  if (before?.tag === "$" || before?.tag === "#" || after?.tag === "#") return false;
  if (before !== undefined && (NOT_BEFORE.has(before.word) || ROAD.test(before.word))) return false;
  if (isCounted(after?.word)) return false;
  if (after?.tag === "-" && after.start === token?.end) {
    const next = match.after(2);
    if (next?.tag === "W" && next.start === after.end && /^\p{L}/u.test(next.word)) return false;
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
  const isNoun = after?.tag === "W" && /^\p{Ll}/u.test(after.word) && !after.isCapital;
  return !isNoun || isVerb(after.word) || FUNCTION_WORDS.has(after.word);
}

function isCounted(word: string | undefined): boolean {
  return word !== undefined && (NOT_AFTER.has(word) || COUNTED.test(word));
}
