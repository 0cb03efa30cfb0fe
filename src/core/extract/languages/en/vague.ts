/** "now", "recently", "the past", "the near future". */
import { createRecogniser, type Recogniser } from "../../engine/recogniser.ts";

export const VAGUE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("reference", "(?<n>n)", (match) => {
    const reference = match.lexeme("n")?.reference;
    return reference && { meaning: { kind: "ref", reference }, confidence: 0.7 };
  }),
  createRecogniser("current", "(?<h>h)(?=W)", (match) => {
    if (match.lexeme("h")?.code !== "current") return undefined;
    return { meaning: { kind: "ref", reference: "PRESENT_REF" }, confidence: 0.4 };
  }),
  createRecogniser("thePast", "t(?<w>L)(?![NVuUqQSDMm+O])", (match) => {
    if (match.lexeme("w")?.code !== "past") return undefined;
    const after = match.after(1);
    if (after?.tag === "W" && after.isCapital === false && !isEnd(after.word)) return undefined;
    return { meaning: { kind: "ref", reference: "PAST_REF" }, confidence: 0.7 };
  }),
  createRecogniser("theFuture", "(?:tW?|W)?(?<n>1)", (match) => {
    const reference = match.lexeme("n")?.reference;
    const first = match.tagged.tokens[match.from];
    const second = match.tagged.tokens[match.from + 1];
    const last = match.token("n");
    if (reference !== "FUTURE_REF") return undefined;
    if (match.to - match.from === 2 && first?.tag !== "t") return undefined;
    if (
      match.to - match.from === 3 &&
      !["near", "foreseeable", "distant", "immediate"].includes(second?.word ?? "")
    )
      return undefined;
    return last?.word === "future"
      ? { meaning: { kind: "ref", reference }, confidence: 0.7 }
      : undefined;
  }),
];

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
