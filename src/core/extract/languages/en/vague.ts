/** "now", "recently", "the past", "the near future". */
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";

export const VAGUE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("reference", "(?<n>n)", (match) => {
    const reference = match.lexeme("n")?.reference;
    if (!isReferenceHere(match)) return undefined;
    return reference && { meaning: { kind: "ref", reference } };
  }),
  createRecogniser("current", "(?<h>h)(?=W)", (match) => {
    if (match.lexeme("h")?.code !== "current") return undefined;
    return { meaning: { kind: "ref", reference: "PRESENT_REF" } };
  }),
  createRecogniser("thePast", "t(?<w>L)(?![NVuUqQSDMm+O])", (match) => {
    if (match.lexeme("w")?.code !== "past") return undefined;
    const after = match.after(1);
    if (after?.tag === "W" && after.isCapital === false && !isEnd(after.word)) return undefined;
    return { meaning: { kind: "ref", reference: "PAST_REF" } };
  }),
  createRecogniser("theFuture", "(?:tW?|W)?(?<n>1)", (match) => {
    const reference = match.lexeme("n")?.reference;
    const first = match.tagged.tokens[match.from];
    const second = match.tagged.tokens[match.from + 1];
    const last = match.token("n");
    if (reference !== "FUTURE_REF") return undefined;
    if (match.to - match.from === 1 && match.before(1)?.word !== "in") return undefined;
    if (match.to - match.from === 2 && first?.tag !== "t") return undefined;
    if (
      match.to - match.from === 3 &&
      !["near", "foreseeable", "distant", "immediate"].includes(second?.word ?? "")
    )
      return undefined;
    return last?.word === "future" ? { meaning: { kind: "ref", reference } } : undefined;
  }),
];

/** "Now, about the roof" tells no time; "now-closed" names none; "soon after" counts from something else. */
function isReferenceHere(match: TagMatch): boolean {
  const word = match.token("n")?.word;
  const before = match.before(1);
  const after = match.after(1);
  if (after?.tag === "-" && after.start === match.token("n")?.end) return false;
  if (word === "now" && after?.tag === "," && (before === undefined || before.tag === "|"))
    return false;
  if (word !== "soon") return true;
  return !(
    after?.tag === "2" ||
    after?.tag === "b" ||
    /^(?:too|how|so|very)$/.test(before?.word ?? "")
  );
}

function isEnd(word: string): boolean {
  return [
    "has",
    "have",
    "had",
    "and",
    "or",
    "that",
    "when",
    "but",
    "as",
    "was",
    "is",
    "it",
    "he",
    "she",
    "they",
    "we",
  ].includes(word);
}
