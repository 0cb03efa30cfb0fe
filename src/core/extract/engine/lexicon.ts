/** The words of a language that bear on time, each with a tag of one character and what it stands for. */
import type { TimeReference, TimexMod, Unit } from "../expression.ts";
import type { PartCode, SeasonCode } from "./stamp.ts";

/**
 * Tags shared by the engine and every language. `N` number, `Y` number that may be a year, `O` ordinal, `I` numeric
 * date, `T` clock time, `z` decade; `u` unit, `U` units; the rest is each language's own (see its lexicon).
 */
export interface Lexeme {
  readonly tag: string;
  readonly n?: number;
  readonly unit?: Unit;
  readonly part?: PartCode;
  readonly season?: SeasonCode;
  readonly mod?: TimexMod;
  readonly reference?: TimeReference;
  /** A name or a TIMEX3 value. */
  readonly code?: string;
  /** Counts only with a capital letter. */
  readonly capital?: true;
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, Lexeme>;
  /** By first word, longest first. */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly lexeme: Lexeme }[]
  >;
  /** Number words up to ninety-nine; hundreds and thousands as 100 and 1000. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Joins number words: "and". */
  readonly and: string;
  /** A number with letters behind it ("20th", "1990s", "9am"); undefined when it is none of this language's. */
  readonly readSuffixed: (digits: string, suffix: string) => Lexeme | undefined;
  /** "3/22/2024" in this language's order, as [year, month, day]; undefined when it is none. */
  readonly readNumericDate: (text: string) => readonly [number, number, number] | undefined;
  /** True when "1.500" is one thousand five hundred and "20.30" is a clock time. */
  readonly dotGroups: boolean;
}

/** Builds the tables from lists of space-separated words; underscores stand for spaces in phrases. */
export function createLexicon(
  entries: readonly (readonly [words: string, lexeme: Lexeme])[],
  rest: Omit<Lexicon, "words" | "phrases">,
): Lexicon {
  const words = new Map<string, Lexeme>();
  const phrases = new Map<string, { rest: readonly string[]; lexeme: Lexeme }[]>();
  for (const [list, lexeme] of entries) {
    for (const entry of list.split(" ")) {
      const [first = "", ...others] = entry.split("_");
      if (others.length === 0) words.set(first, lexeme);
      else {
        const known = phrases.get(first) ?? [];
        known.push({ rest: others, lexeme });
        known.sort((a, b) => b.rest.length - a.rest.length);
        phrases.set(first, known);
      }
    }
  }
  return { ...rest, words, phrases };
}
