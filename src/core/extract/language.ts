/** What a language gives to the engine. A language is a folder under `languages/` whose index exports one, as `LANGUAGE`. */
import type { SentenceRules } from "#core/text";
import type { Context, Tense } from "./engine/context.ts";
import type { Lexicon } from "./engine/lexicon.ts";
import type { Draft } from "./engine/meaning.ts";
import type { Recogniser } from "./engine/recogniser.ts";
import type { StoryRules } from "./engine/story.ts";
import type { TaggedText } from "./engine/token.ts";
import type { EventWords } from "./events/words.ts";

/** Looks at the chosen drafts together: drops, joins or changes them. */
export type Refiner = (drafts: readonly Draft[], tagged: TaggedText) => readonly Draft[];

/** What finding temporal expressions takes. */
export interface ExpressionLanguage {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Primary subtags of languages near enough to be read by this one. */
  readonly alsoReads?: readonly string[];
  /** What it adds to the general rules for where a sentence ends. */
  readonly sentenceRules: SentenceRules;
  readonly lexicon: Lexicon;
  /** In order: of two that cover the same words the earlier wins. */
  readonly recognisers: readonly Recogniser[];
  readonly refiners: readonly Refiner[];
  /**
   * How often what a recogniser finds is right, by its name, or by its name and what filled a gap ("month:tense"). For
   * those that are not there the confidence of the reading holds.
   */
  readonly confidence?: Readonly<Record<string, number>>;
  /** The tense of the clause around the tokens `[from, to)`. */
  readonly findTense: (tagged: TaggedText, from: number, to: number) => Tense | undefined;
  /** A noun without its endings: what "the attack" and "attacks", "angrepet" and "angrep" share. */
  readonly findStem: (word: string) => string;
  /** Words before an event that say whose it is: "his", "their". */
  readonly owners?: ReadonlySet<string>;
  /** True for a word behind "the day before" that names an event and opens no clause; by default what has "the". */
  readonly isEventNoun?: (tagged: TaggedText, at: number) => boolean;
  readonly findHoliday: Context["findHoliday"];
  /** How the language keeps to the day its story is at; without it the last date told of is the story's. */
  readonly story?: StoryRules;
  /** Words that open or join dates, by their tags: "since", "until", "from … to", "between … and". */
  readonly signals: {
    readonly since: ReadonlySet<string>;
    readonly until: ReadonlySet<string>;
    readonly from: ReadonlySet<string>;
    readonly to: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
    readonly before: ReadonlySet<string>;
    /** Then at the latest: "by", "innen". */
    readonly by?: ReadonlySet<string>;
    /** From when something holds, where no end is told: "from", "fra og med". */
    readonly starts?: ReadonlySet<string>;
    /** Behind a date that something holds from: "on", "onwards". */
    readonly onward?: ReadonlySet<string>;
    /** What turns a limit into the date itself: "not until 2019". */
    readonly not?: ReadonlySet<string>;
    /** The last word of a date that owns what follows, where the language has no sign for it: "fredagens". */
    readonly genitive?: RegExp;
    /** Prepositions that belong to the phrase without changing the date. */
    readonly at: ReadonlySet<string>;
    /** Before the last day of a stretch that is told of ("the year ended"). */
    readonly ends?: ReadonlySet<string>;
  };
  /** Frequent words that hardly any other language has. */
  readonly commonWords: ReadonlySet<string>;
}

/** The whole of a language: what finding and proposing take. */
export interface Language extends ExpressionLanguage {
  /** By what a date becomes an event. */
  readonly events: EventWords;
}
