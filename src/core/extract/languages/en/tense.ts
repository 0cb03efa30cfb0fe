/** The tense of the clause around an expression, from its helping verbs and endings. */
import type { Tense } from "../../engine/context.ts";
import type { TaggedText, Token } from "../../engine/token.ts";

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const FUTURE = set(
  "will ll shall plans plan expects expect hopes hope intends intend scheduled due set slated upcoming would going " +
    "may might must should could can ahead effective be planned expected proposed payable begins starts opens expires convenes falls",
);
const PAST = set(
  "was were had did said told came went made began became got took saw held found left won lost fell rose met sold sent " +
    "paid led put wrote spoke gave kept fought shot struck hit cut brought bought built sought thought ran broke drew " +
    "grew knew flew threw stood felt spent set been has have ago",
);
const NOT_PAST = set(
  "need feed speed indeed seed bleed exceed proceed succeed need bed red proposed",
);
const MODAL = set("will ll shall would may might must could can");
const MEANT = set(
  "decided agreed vowed promised pledged intended hoped scheduled expected slated set wants want ready about threatened likely forecast projected is are planning preparing hoping expecting",
);
/** "Takes effect", "takes place". */
const TAKEN = set("effect place office");
/** "By Friday", "as soon as Tuesday". */
const AHEAD = set("by until till before through");
const REACH_BACK = 14;
const REACH_AHEAD = 12;

/** Looks back from the expression first, then ahead; undefined when nothing decides. */
export function findTense(tagged: TaggedText, from: number, to: number): Tense | undefined {
  const before = tagged.tokens[from - 1];
  // "Up this year through February" tells of what is over.
  const isSpan = before?.word === "through" && tagged.tokens[from - 2]?.word === "year";
  if (before !== undefined && !isSpan && (AHEAD.has(before.word) || before.tag === "9")) {
    return isTold(tagged, from, to) ? "past" : "future";
  }
  if (before?.word === "since") return "past";
  for (let at = from - 1; at >= Math.max(0, from - REACH_BACK); at -= 1) {
    const token = tagged.tokens[at];
    if (token === undefined || token.tag === "|") break;
    if (looksAhead(tagged, at)) return "future";
    // "To hit" and "to cut" are no past.
    if (tagged.tokens[at - 1]?.tag === "=" && !token.word.endsWith("ed")) continue;
    if (/^(?:originally|first|previously|initially)$/.test(tagged.tokens[at - 1]?.word ?? ""))
      return "past";
    const tense = tenseOf(token);
    if (tense === "past" && isAttribute(tagged, at)) continue;
    if (tense !== undefined) return tense;
  }
  for (let at = to; at < to + REACH_AHEAD; at += 1) {
    const token = tagged.tokens[at];
    if (token === undefined || token.tag === "|") break;
    const tense = tenseOf(token);
    if (tense !== undefined) return tense;
  }
  return isHeadline(tagged, from) ? "future" : undefined;
}

/** "Will rise on Jan. 1", "was arrested on Dec. 15": verbs so close that no nearer date outweighs them. */
export function findTold({ tokens }: TaggedText, from: number): Tense | undefined {
  const verb = tokens[from - 2];
  if (verb === undefined || tokens[from - 1]?.word !== "on") return undefined;
  for (let at = from - 2; at >= Math.max(0, from - 2 - TOLD_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || "|,&".includes(token.tag)) break;
    if (SURE.has(token.word)) return "future";
    if (tenseOf(token) !== undefined && at < from - 2) break;
  }
  const isPassive = /^(?:was|were|and)$/.test(tokens[from - 3]?.word ?? "");
  if (tenseOf(verb) !== "past" || MEANT.has(verb.word) || !isPassive) return undefined;
  return "past";
}

const TOLD_REACH = 4;
const SURE = set("will ll shall");

/** "Ministers to meet Friday": an infinitive close by and no other verb. */
function isHeadline({ tokens }: TaggedText, from: number): boolean {
  for (let at = from - 2; at >= Math.max(0, from - 5); at -= 1) {
    const verb = tokens[at + 1];
    if (tokens[at]?.tag === "|") return false;
    if (tokens[at]?.word === "to") return verb?.tag === "W" && !verb.isCapital;
  }
  return false;
}

/** "A still unspecified date", "the proposed date": what ends like a verb and is none. */
function isAttribute({ tokens }: TaggedText, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next?.tag !== "W" || !tokens[at]?.word.endsWith("ed")) return false;
  return "at".includes(before.tag) || /^(?:still|newly)$/.test(before.word);
}

/** "By Thursday they had left": the clause behind has what came before that day. */
function isTold(tagged: TaggedText, from: number, to: number): boolean {
  const isOpening = "|,;".includes(tagged.tokens[from - 2]?.word || "|");
  for (let at = to; at < to + REACH_AHEAD; at += 1) {
    const token = tagged.tokens[at];
    // "By May and had sold" is of something else.
    if (token === undefined || "|&".includes(token.tag)) return false;
    if (token.word === "had" || (isOpening && /^(?:was|were)$/.test(token.word))) return true;
  }
  return false;
}

/** "To be published", "decided to admit": what is meant to come, whatever the ending says. */
function looksAhead({ tokens }: TaggedText, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const before = tokens[at - 1]?.word ?? "";
  if (before === "be" && (word.endsWith("ed") || PAST.has(word))) return true;
  // "Will hit", "could cut".
  if (PAST.has(word) && MODAL.has(before)) return true;
  if (word === "takes" && TAKEN.has(tokens[at + 1]?.word ?? "")) return true;
  return MEANT.has(word) && tokens[at + 1]?.word === "to";
}

function tenseOf({ word, tag }: Token): Tense | undefined {
  if (tag !== "W") return undefined;
  if (FUTURE.has(word)) return "future";
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word)))
    return "past";
  return undefined;
}
