import type { GlossaryKind } from "#core/model";
import type { DateLocale } from "#core/time";

/** What stands around the explanations of words, people and organisations; loaded with them. */
export interface GlossaryWords {
  /** The list of all, as a heading, and what is said below it. */
  readonly title: string;
  readonly lead: string;
  readonly kinds: Readonly<Record<GlossaryKind, string>>;
  /** Headings of the list. */
  readonly groups: Readonly<Record<GlossaryKind, string>>;
  /** Hovering over a word that is explained. */
  readonly explain: string;
  /** What a screen reader hears of the note as it opens. */
  readonly note: (term: string) => string;
  readonly close: (term: string) => string;
  readonly source: string;
  /** Before the words that stand inside a link, and so are explained below it. */
  readonly inParagraph: string;
}

const en: GlossaryWords = {
  title: "Words, people and organisations",
  lead: "Short explanations of what the articles take for granted. Each says only what its source bears out.",
  kinds: { term: "word", person: "person", organisation: "organisation" },
  groups: { term: "Words", person: "People", organisation: "Organisations" },
  explain: "Show the explanation",
  note: (term) => `Explanation: ${term}`,
  close: (term) => `Close the explanation of ${term}`,
  source: "Source:",
  inParagraph: "Explained here:",
};

const nb: GlossaryWords = {
  title: "Ord, personer og organisasjoner",
  lead: "Korte forklaringer på det artiklene tar for gitt. Hver av dem sier bare det kilden gir grunnlag for.",
  kinds: { term: "ord", person: "person", organisation: "organisasjon" },
  groups: { term: "Ord", person: "Personer", organisation: "Organisasjoner" },
  explain: "Vis forklaringen",
  note: (term) => `Forklaring: ${term}`,
  close: (term) => `Lukk forklaringen av ${term}`,
  source: "Kilde:",
  inParagraph: "Forklart her:",
};

export function glossaryWordsFor(locale: DateLocale): GlossaryWords {
  return locale === "nb" ? nb : en;
}
