import { assertUnreachable } from "#core/base";
import type { OwnStoryPartFault, OwnStoryPlace } from "#core/story";
import { type Locale, type MakeStoryWords, makeStoryWordsFor, wordsFor } from "#core/words";
import type { StoryFault } from "./story-link.ts";

/** More at once nobody mends. */
const MOST_PARTS = 5;

/** A fault in words: what it is and what to do, and each part of the story that is to be mended. */
export interface DescribedFault {
  readonly text: string;
  readonly parts: readonly string[];
}

export function describeFault(
  fault: StoryFault,
  source: "link" | "file",
  locale: Locale,
): DescribedFault {
  const words = makeStoryWordsFor(locale);
  const text = (source === "link" ? words.faults : words.fileFaults)[fault.kind];
  return { text, parts: fault.kind === "parts" ? describeParts(fault.parts, locale) : [] };
}

export function describeParts(
  faults: readonly OwnStoryPartFault[],
  locale: Locale,
): readonly string[] {
  const words = makeStoryWordsFor(locale).partFaults;
  const { number } = wordsFor(locale);
  const told = faults.slice(0, MOST_PARTS).map((fault) => describePart(fault, words, number));
  const more = faults.length - told.length;
  return more === 0 ? told : [...told, words.more(more)];
}

function describePart(
  fault: OwnStoryPartFault,
  words: MakeStoryWords["partFaults"],
  number: (value: number) => string,
): string {
  const { at } = fault;
  switch (fault.kind) {
    case "too-long": {
      const [length, most] = [number(fault.length), number(fault.most)];
      return at.field === "steps"
        ? words.tooManySteps(length, most)
        : words.tooLong(namePlace(at, words), length, most);
    }
    case "missing":
      if (at.field === "title") return words.noTitle;
      if (at.field === "steps") return words.noSteps;
      return at.field === "event" ? words.noEvent(at.step) : words.noText(namePlace(at, words));
    default:
      return assertUnreachable(fault);
  }
}

function namePlace(
  at: Exclude<OwnStoryPlace, { readonly field: "steps" }>,
  words: MakeStoryWords["partFaults"],
): string {
  return at.field === "title" ? words.title : words.field[at.field](at.step);
}
