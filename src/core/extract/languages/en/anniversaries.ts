/** "The fifth anniversary": a date only where the text says elsewhere that the event was exactly so long ago. */
import { createRecogniser, type Recogniser } from "../../engine/recogniser.ts";
import type { Refiner } from "../../language.ts";

export const ANNIVERSARY_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("anniversary", 't?(?:(?<o>O)-?|(?<n>N)-u-?)(?<k>")', (match) => {
    const years = match.lexeme("o")?.n ?? match.lexeme("n")?.n;
    return years === undefined ? undefined : { meaning: { kind: "anniversary", years } };
  }),
];

/** An anniversary of which nothing more is known names no date, and is left out. */
export const dropLooseAnniversaries: Refiner = (drafts) => {
  const known = new Set<number>();
  for (const { meaning } of drafts) {
    if (meaning.kind === "shift" && meaning.exact && meaning.unit === "year" && meaning.amount) {
      known.add(meaning.amount);
    }
  }
  return drafts.filter(({ meaning }) => meaning.kind !== "anniversary" || known.has(meaning.years));
};
