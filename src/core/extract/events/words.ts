/** The words that a language brings for making events of dates. Small letters throughout. */
import type { Concept } from "./concepts.ts";

export interface EventWords {
  /** "a", "the": open a noun phrase, and fall away in front of a title. */
  readonly articles: ReadonlySet<string>;
  /** True when an article may stand before a word: "a date", not "a auction". */
  readonly fitsArticle: (article: string, next: string) => boolean;
  /** Other words that open a noun phrase: "his", "this", "some". */
  readonly determiners: ReadonlySet<string>;
  /** Pronouns that may be a subject. They never name a speaker. */
  readonly pronouns: ReadonlySet<string>;
  /** Those that say nothing at the head of a title: "he", "it". */
  readonly thirdPersons: ReadonlySet<string>;
  /** True for what may be a finite verb or a participle. Rough: it is asked beside other signs. */
  readonly isVerb: (word: string) => boolean;
  /** True for what stands behind a helping verb: "built". Rough too. */
  readonly isPastParticiple: (word: string) => boolean;
  /** True for "-ing", where a clause may hang on the noun before by it. */
  readonly isPresentParticiple: (word: string) => boolean;
  /** "was", "has", "will": carry another verb. */
  readonly helpingVerbs: ReadonlySet<string>;
  /** "is", "was": nothing is left to say behind them once the date is gone. */
  readonly copulas: ReadonlySet<string>;
  /** Turn a verb of saying round: "is said to". */
  readonly passives: ReadonlySet<string>;
  /** Prepositions that belong to the verb before them: "took over". */
  readonly particles: ReadonlySet<string>;
  /** Stand before an infinitive: "to". */
  readonly infinitives: ReadonlySet<string>;
  /** Verbs that say little beside their noun: "carried out", "was", "stood behind". */
  readonly lightVerbs: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Open a clause of their own: "when", "because"; after verbs of saying "that" too. */
  readonly subordinators: ReadonlySet<string>;
  /** Open a clause about the noun before them: "who", "which". */
  readonly relatives: ReadonlySet<string>;
  /** Those of them that tell what went on at the same time: "when", "while". */
  readonly meanwhile: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Before the one who is told: "said to". */
  readonly addressing: ReadonlySet<string>;
  /** Fall away in front of a title and beside the date: "meanwhile", "however", "back", "only". */
  readonly fillers: ReadonlySet<string>;
  /** Fall away right before a date: "back in 2015", "only". */
  readonly besideDates: ReadonlySet<string>;
  /** Word sequences that only introduce: "there is", "it was". */
  readonly introductions: readonly (readonly string[])[];
  /** Verbs of saying in the forms that follow or precede a speaker. */
  readonly saying: ReadonlySet<string>;
  /** What persons and bodies are called that speak without a name: "investigators", "the council". */
  readonly speakers: RegExp;
  /** "according to". */
  readonly accordingTo: readonly (readonly string[])[];
  /** Joins saying and what is said: "that". */
  readonly that: ReadonlySet<string>;
  /** True where the verb may stand before its subject, so that a title turns them round. */
  readonly verbMayComeFirst: boolean;
  /** True for a word that ends a noun phrase which is a subject: a definite noun. */
  readonly endsSubject: (word: string) => boolean;
  /** True for a date's own genitive in this language: "fredagens". */
  readonly isGenitive: (word: string) => boolean;
  /** Prepositions of place, with how well they tell one: 0 to 1. */
  readonly placePrepositions: ReadonlyMap<string, number>;
  /** Those that belong to the place's name: "near Moscow" is not Moscow. */
  readonly nearby: ReadonlySet<string>;
  /** Words in capitalised names that are no places: "group", "party", "institute"; titles of persons. */
  readonly notPlaces: ReadonlySet<string>;
  /** Well-known towns, as {@link places}: beside a noun they tell where, too ("a Moscow synagogue"). */
  readonly towns: ReadonlyMap<string, string>;
  /** Well-known countries and regions by this language's name, each with the name that all languages share. */
  readonly places: ReadonlyMap<string, string>;
  /** Adjectives and peoples, to the same names: "Russian". */
  readonly peoples: ReadonlyMap<string, string>;
  /** What words are about, across languages. */
  readonly concepts: readonly (readonly [concept: Concept, pattern: RegExp])[];
  /** Words that two events sharing them says nothing about. */
  readonly stopWords: ReadonlySet<string>;
}

/* @__NO_SIDE_EFFECTS__ */
export function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Phrases from a list with underscores for spaces. */
/* @__NO_SIDE_EFFECTS__ */
export function listPhrases(phrases: string): readonly (readonly string[])[] {
  return phrases.split(/\s+/).map((phrase) => phrase.split("_"));
}

/** "name" or "name=shared", underscores for spaces. */
/* @__NO_SIDE_EFFECTS__ */
export function listNames(names: string): ReadonlyMap<string, string> {
  return new Map(
    names.split(/\s+/).map((entry) => {
      const [name = "", shared = name] = entry.replaceAll("_", " ").split("=");
      return [name, shared];
    }),
  );
}
