/** From which dates a Norwegian story goes on: not from bounds and comparisons, nor from a glance at today. */
import type { Draft, Meaning } from "../../engine/meaning.ts";
import type { StoryRules } from "../../engine/story.ts";
import type { Token } from "../../engine/token.ts";

/** Before a date that only bounds or compares: "siden mandag", "før jul", "enn i fjor". */
const BOUNDS: ReadonlySet<string> = new Set(
  "siden sidan til inntil fram_til frem_til til_og_med innen innan før enn sist altså også"
    .split(" ")
    .map((word) => word.replaceAll("_", " ")),
);

/** How many words back the verb is looked for. */
const REACH = 30;

export const STORY_RULES: StoryRules = {
  goesOn: (draft, { tokens }, tense, last) => {
    // "Dagen før femårsdagen for freden": the story is at the peace.
    if (draft.meaning.kind === "anniversary") return true;
    const before = tokens[draft.from - 1];
    const isBound = before !== undefined && !before.isCapital && BOUNDS.has(before.word);
    if (isBound && !isStillSo(draft, tokens)) return false;
    if (looksBack(draft)) return false;
    // In a story of a day that was named, "today they lay a wreath" is said aside.
    return tense === "past" || last?.isNamed !== true || !isToday(draft.meaning);
  },
};

/** "Har vært stengt siden mandag": what happened on Monday is the story; "hadde" and "har ikke" look further back. */
function isStillSo({ from, meaning }: Draft, tokens: readonly Token[]): boolean {
  if (tokens[from - 1]?.word !== "siden") return false;
  // "Har bodd der siden 1. mai 2006" is of a life and no news.
  if (meaning.kind === "date" && meaning.parts.year !== undefined) return false;
  for (let at = from - 2; at > from - REACH; at -= 1) {
    const { word, tag } = tokens[at] ?? { word: "", tag: "|" };
    if (tag === "|") return false;
    if (word === "har") return true;
    if (["hadde", "ikke", "aldri", "ingen"].includes(word)) return false;
  }
  return false;
}

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
