/** The tense of the clause around an expression, from its helping verbs and endings. */
import type { Tense } from "../../engine/context.ts";
import type { TaggedText, Token } from "../../engine/token.ts";

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const FUTURE = set(
  "will ll shall plans plan expects expect hopes hope intends intend scheduled due set slated upcoming would going " +
    "may might must should could can ahead effective be planned expected proposed payable begins starts opens expires convenes",
);
const PAST = set(
  "was were had did said told came went made began became got took saw held found left won lost fell rose met sold sent " +
    "paid led put wrote spoke gave kept fought shot struck hit cut brought bought built sought thought ran broke drew " +
    "grew knew flew threw stood felt spent set been has have ago",
);
const NOT_PAST = set(
  "need feed speed indeed seed bleed exceed proceed succeed need bed red proposed",
);
const MEANT = set(
  "decided agreed vowed promised pledged intended hoped scheduled expected slated set wants want ready about threatened likely forecast projected is are planning preparing hoping expecting",
);
/** "by Friday", "as soon as Tuesday". */
const AHEAD = set("by until till before through");
const REACH_BACK = 14;
const REACH_AHEAD = 12;

/** Looks back from the expression first, then ahead; undefined when nothing decides. */
export function findTense(tagged: TaggedText, from: number, to: number): Tense | undefined {
  const before = tagged.tokens[from - 1];
  if (before !== undefined && (AHEAD.has(before.word) || before.tag === "9")) {
    return isTold(tagged, to) ? "past" : "future";
  }
  if (before?.word === "since") return "past";
  for (let at = from - 1; at >= Math.max(0, from - REACH_BACK); at -= 1) {
    const token = tagged.tokens[at];
    if (token === undefined || token.tag === "|") break;
    if (looksAhead(tagged, at)) return "future";
    // "To hit" and "to cut" are no past.
    if (tagged.tokens[at - 1]?.tag === "=" && !token.word.endsWith("ed")) continue;
    const tense = tenseOf(token);
    if (tense !== undefined) return tense;
  }
  for (let at = to; at < to + REACH_AHEAD; at += 1) {
    const token = tagged.tokens[at];
    if (token === undefined || token.tag === "|") break;
    const tense = tenseOf(token);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** "By Thursday they had left": the clause behind has what came before that day. */
function isTold(tagged: TaggedText, to: number): boolean {
  for (let at = to; at < to + REACH_AHEAD; at += 1) {
    const token = tagged.tokens[at];
    // "By May and had sold" is of something else.
    if (token === undefined || "|&".includes(token.tag)) return false;
    if (token.word === "had") return true;
  }
  return false;
}

/** "To be published", "decided to admit": what is meant to come, whatever the ending says. */
function looksAhead({ tokens }: TaggedText, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (word.endsWith("ed") && tokens[at - 1]?.word === "be") return true;
  return MEANT.has(word) && tokens[at + 1]?.word === "to";
}

function tenseOf({ word, tag }: Token): Tense | undefined {
  if (tag !== "W") return undefined;
  if (FUTURE.has(word)) return "future";
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word)))
    return "past";
  return undefined;
}
