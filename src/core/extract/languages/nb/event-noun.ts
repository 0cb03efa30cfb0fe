/** Whether a word behind "dagen før" names an event: "angrepet", but not "åpnet" in "dagen etter åpnet butikken". */
import type { TaggedText } from "../../engine/token.ts";

const LENGTH = 5;
/** End as definite nouns do and are none. */
const NO_NOUN: ReadonlySet<string> = new Set("igjen siden noen ingen annen allerede".split(" "));
/** How far before it the word stands that "dagen før" follows: at the head of a clause the verb comes next. */
const BEFORE_DAY = 3;
/** A verb behind the word says that the word itself is none. */
const VERBS: ReadonlySet<string> = new Set(
  "var ble er blir hadde har kom dro gikk sa fikk tok skulle ville kunne sto satt lå så ga døde reiste".split(
    " ",
  ),
);

export function isEventNoun({ tokens }: TaggedText, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (word.length < LENGTH || NO_NOUN.has(word)) return false;
  if (/(?:en|ene|a)$/.test(word)) return true;
  if (!word.endsWith("et")) return false;
  // The past tense ends so too: only what follows tells.
  const next = tokens[at + 1];
  if (next === undefined || VERBS.has(next.word) || "NYIO".includes(next.tag)) return true;
  const opens = tokens[at - BEFORE_DAY];
  return next.tag !== "W" && next.tag !== "t" && opens?.tag === "W";
}
