/** "Nå", "nylig", "i fremtiden", "lenge", "i årevis". */
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";

export const VAGUE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("nowadays", "(?<d>d)", (match) => {
    if (match.token("d")?.word !== "i dag" || !isNowadays(match)) return undefined;
    return { meaning: { kind: "ref", reference: "PRESENT_REF" }, confidence: 0.7 };
  }),
  createRecogniser("reference", "(?<n>n)", (match) => {
    const { reference, code } = match.lexeme("n") ?? {};
    const word = match.token("n")?.word ?? "";
    if (word === "lenge" && (isCompared(match) || !isPerfect(match))) return undefined;
    if (word === "nå" && isToReach(match)) return undefined;
    if (code !== undefined && code !== "PAST_REF" && word !== "lenge") {
      return { meaning: { kind: "untilNow", value: code, type: "DURATION" }, confidence: 0.6 };
    }
    if (code !== undefined) {
      const type = code === "PAST_REF" ? "DATE" : "DURATION";
      return { meaning: { kind: "untilNow", value: code, type }, confidence: 0.6 };
    }
    return reference && { meaning: { kind: "ref", reference }, confidence: 0.7 };
  }),
];

/** Verbs of what is so nowadays: no news of a single day. */
const STANDS: ReadonlySet<string> = new Set(
  "bor finnes fins eier heter ligger lever teller omfatter utgjør huser består jobber arbeider regnes brukes eies drives".split(
    " ",
  ),
);
/** Of the day as often as of the age: these ask for a number, or for earlier times beside them. */
const MAY_STAND: ReadonlySet<string> = new Set([
  "er",
  "har",
  "kan",
  "går",
  "står",
  "koster",
  "driver",
  "lager",
]);
/** "I dag er det bare tre igjen". */
const FEW: ReadonlySet<string> = new Set(["bare", "kun", "ingen", "knapt", "færre", "flere"]);
/** How many words away earlier times are looked for. */
const REACH = 60;
const PERSONAL: ReadonlySet<string> = new Set(["det", "jeg", "vi", "du", "dere"]);
/** "På 1990-tallet", "i 1987", "for 25 år siden", "i hundrevis av år": tags of times long before. */
const LONG_AGO = /[NY]-D|z|(?<=i)Y|f(?:A\.?)?[NV]uG|!F?u/;

/** "I dag" for the age and not the day: "slik det er i dag", "her bor det i dag", "høyere enn i dag". */
function isNowadays(match: TagMatch): boolean {
  const [last, before] = [match.before(1), match.before(2)];
  if (last?.word.endsWith("enn") || (last?.word === "dag" && before?.word === "den")) return true;
  const { tokens } = match.tagged;
  const isLikened = tokens
    .slice(Math.max(0, match.from - 4), match.from)
    .some(({ word }) => ["slik", "som", "hvordan"].includes(word));
  if (isLikened && last?.word === "er") return true;
  const verb = [match.after(1), last, before].find(
    (token) => token !== undefined && (STANDS.has(token.word) || MAY_STAND.has(token.word)),
  );
  if (verb === undefined) return false;
  if (STANDS.has(verb.word)) return true;
  const next = match.after(1) === verb ? match.after(2) : match.after(1);
  if (next === undefined) return false;
  const isFew = next.word === "det" && FEW.has(match.after(3)?.word ?? "");
  if (PERSONAL.has(next.word) && !(isFew && next === match.after(2))) return false;
  if (next.tag === "v" || (match.after(1) !== verb && "NY".includes(next.tag))) return true;
  return match.after(1) === verb && isContrasted(match);
}

/** Earlier times are told of in the same sentence or the one beside it. */
function isContrasted({ tagged: { shape }, from, to }: TagMatch): boolean {
  const before = shape
    .slice(Math.max(0, from - REACH), from)
    .split("|")
    .slice(-2);
  const behind = shape
    .slice(to, to + REACH)
    .split("|")
    .slice(0, 2);
  return LONG_AGO.test([...before, ...behind].join("|"));
}

/** "Har lenge vært": up to now. Any other "lenge" is of no time that the text knows. */
function isPerfect(match: TagMatch): boolean {
  return [-1, 1].some((distance) => {
    const token = distance < 0 ? match.before(-distance) : match.after(distance);
    return token?.word === "har";
  });
}

/** "Så lenge som", "hvor lenge", "lenge før". */
function isCompared(match: TagMatch): boolean {
  const before = match.before(1)?.word ?? "";
  const after = match.after(1)?.tag ?? "";
  return ["så", "hvor", "like", "altfor", "for"].includes(before) || "abl".includes(after || "-");
}

const MODALS: ReadonlySet<string> = new Set(
  "kan vil skal må kunne ville skulle måtte bør".split(" "),
);

const INFINITIVE = /e$|^(?:bli|få|gå|se|ta|gi|ha|stå|dra|si)$/;

/** "Å nå", "kan nå toppen": the verb that means to reach. */
function isToReach(match: TagMatch): boolean {
  const before = match.before(1)?.word ?? "";
  if (before === "å") return true;
  const after = match.after(1);
  if (after === undefined || !MODALS.has(before)) return false;
  return "N#Y".includes(after.tag) || (after.tag === "W" && !INFINITIVE.test(after.word));
}
