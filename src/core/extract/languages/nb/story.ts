/** From which dates a Norwegian story goes on: not from bounds and comparisons, nor from a glance at today. */
import type { Draft, Meaning } from "../../engine/meaning.ts";
import type { StoryRules } from "../../engine/story.ts";

/** Before a date that only bounds or compares: "siden mandag", "før jul", "enn i fjor". */
const BOUNDS: ReadonlySet<string> = new Set(
  "siden sidan til inntil fram_til frem_til til_og_med innen innan før enn sist altså"
    .split(" ")
    .map((word) => word.replaceAll("_", " ")),
);

export const STORY_RULES: StoryRules = {
  goesOn: (draft, { tokens }, tense, last) => {
    if (BOUNDS.has(tokens[draft.from - 1]?.word ?? "")) return false;
    if (looksBack(draft)) return false;
    // In a story of a day that was named, "today they lay a wreath" is said aside.
    return tense === "past" || last?.isNamed !== true || !isToday(draft.meaning);
  },
};

/** "Et år tidligere": a glance back from the story; "for et år siden" takes it there. */
function looksBack({ meaning }: Draft): boolean {
  return meaning.kind === "shift" && meaning.sign === -1 && meaning.anchor === "narrative";
}

function isToday(meaning: Meaning): boolean {
  if (meaning.kind === "time") return meaning.on !== undefined && isToday(meaning.on);
  return (
    meaning.kind === "unit" &&
    meaning.unit === "day" &&
    meaning.anchor === "written" &&
    meaning.offset === 0
  );
}
