/** What is proposed: events that a person accepts, changes or rejects. */
import type { Category } from "#core/model";
import type { Language } from "../language.ts";

export interface Guess {
  readonly name: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** An event that the text dates, as far as the words tell. Offsets are UTF-16 units, half-open. */
export interface EventCandidate {
  /** Index of the expression that dates it. */
  readonly expression: number;
  /** Indices of expressions that say the same date, or the rest of it, in the same passage. */
  readonly also: readonly number[];
  /** The passage to quote: the sentence, or the clause of a long sentence; contains the expression. */
  readonly start: number;
  readonly end: number;
  /** In the text's own words, at most {@link TITLE_LENGTH} units, never empty. */
  readonly title: string;
  /** Who says so in the text; left out where only a pronoun does. */
  readonly speaker?: Guess;
  /** One of the given categories; left out when the words tell none and there is no `other`. */
  readonly category?: { readonly id: string; readonly confidence: number };
  readonly place?: Guess;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  /** 0 to 1: how sure it is that this is an event and that this is its date. */
  readonly confidence: number;
}

export const TITLE_LENGTH = 80;

export interface ProposeOptions {
  readonly language: Language;
  readonly categories: readonly Category[];
}
