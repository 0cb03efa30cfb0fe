/** "Nå", "nylig", "i fremtiden", "lenge", "i årevis". */
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";

export const VAGUE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("nowadays", "(?<d>d)", (match) => {
    const before = match.before(1)?.word;
    const isCompared =
      before?.endsWith("enn") || (before === "dag" && match.before(2)?.word === "den");
    if (match.token("d")?.word !== "i dag" || !isCompared) return undefined;
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

/** "Har lenge vært": up to now. Any other "lenge" is of no time that the text knows. */
function isPerfect(match: TagMatch): boolean {
  return [-2, -1, 1, 2].some((distance) => {
    const token = distance < 0 ? match.before(-distance) : match.after(distance);
    return token?.word === "har" || token?.word === "hadde";
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
