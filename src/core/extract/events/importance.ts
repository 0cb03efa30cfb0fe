/** How much an event matters in its article: 1 to 5, by where it stands and how exactly and often it is dated. */
import type { Expression } from "../expression.ts";
import type { EventCandidate } from "./candidate.ts";

type Importance = EventCandidate["importance"];
type Draft = Omit<EventCandidate, "importance">;

/** As far as the lead goes: the title and the first paragraph, at most so many units. */
const LEAD = 700;

/** A weighing for the events of one text. */
export function createImportance(
  text: string,
  expressions: readonly Expression[],
): (draft: Draft) => Importance {
  const leadEnd = findLeadEnd(text);
  const counts = new Map<string, number>();
  for (const { date } of expressions) {
    if (date !== undefined) counts.set(date.edtf, (counts.get(date.edtf) ?? 0) + 1);
  }
  return (draft) => {
    const expression = expressions[draft.expression];
    const edtf = expression?.date?.edtf ?? "";
    const isDay = /^\d{4}-\d{2}-\d{2}/.test(edtf);
    const count = counts.get(edtf) ?? 1;
    let score = 2;
    if (draft.start < leadEnd) score += 1;
    if (isDay) score += 1;
    if (count > 1 && isDay) score += 1;
    if (draft.confidence < 0.5) score -= 1;
    if (expression?.type === "DURATION") score -= 1;
    return clampImportance(score);
  };
}

function clampImportance(score: number): Importance {
  if (score <= 1) return 1;
  if (score === 2) return 2;
  if (score === 3) return 3;
  return score === 4 ? 4 : 5;
}

function findLeadEnd(text: string): number {
  const head = text.slice(0, LEAD);
  const lines = [...head.matchAll(/[^\n]+/g)];
  const second = lines[1];
  return second === undefined ? head.length : Math.min(LEAD, second.index + second[0].length);
}
