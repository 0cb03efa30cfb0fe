/** The tense of the clause around an expression, from its helping verbs and endings. */
import type { Tense } from "../../engine/context.ts";
import type { TaggedText } from "../../engine/token.ts";

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const FUTURE = set(
  "skal vil kommer ventes planlegger planlagt håper må bør blir åpner starter begynner arrangeres avholdes",
);
const PAST = set(
  "var ble blei hadde sa har fikk kom gikk tok ga gav fant døde skjedde vant tapte falt sto stod så skrev dro satt lå " +
    "holdt skjøt traff møtte brøt ble vært blitt fortalte opplyste meldte",
);
const REACH = 12;

/** Looks back from the expression first, then ahead; undefined when nothing decides. */
export function findTense(tagged: TaggedText, from: number, to: number): Tense | undefined {
  const before = tagged.tokens[from - 1]?.word;
  if (before === "innen" || before === "til" || before === "inntil") return "future";
  for (let at = from - 1; at >= from - REACH; at -= 1) {
    const token = tagged.tokens[at];
    if (token === undefined || token.tag === "|") break;
    const tense = tenseOf(token.word, token.tag);
    if (tense !== undefined) return tense;
  }
  for (let at = to; at < to + REACH; at += 1) {
    const token = tagged.tokens[at];
    if (token === undefined || token.tag === "|") break;
    const tense = tenseOf(token.word, token.tag);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function tenseOf(word: string, tag: string): Tense | undefined {
  if (tag !== "W") return undefined;
  if (FUTURE.has(word)) return "future";
  return PAST.has(word) ? "past" : undefined;
}
