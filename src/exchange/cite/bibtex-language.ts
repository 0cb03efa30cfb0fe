/** A language for biblatex: its key in `language`, and babel's name of it in `langid`, which chooses the hyphenation. */
export interface BibLanguage {
  readonly language: string;
  readonly langid?: string;
}

/** Biblatex manual, tables of supported languages (`langid`) and of localisation keys (`lang…`). */
const LANGUAGES: ReadonlyMap<string, BibLanguage> = new Map([
  ["da", { language: "danish", langid: "danish" }],
  ["de", { language: "german", langid: "ngerman" }],
  ["en", { language: "english", langid: "english" }],
  ["es", { language: "spanish", langid: "spanish" }],
  ["fi", { language: "finnish", langid: "finnish" }],
  ["fr", { language: "french", langid: "french" }],
  ["it", { language: "italian", langid: "italian" }],
  ["nb", { language: "norwegian", langid: "norsk" }],
  ["nl", { language: "dutch", langid: "dutch" }],
  ["nn", { language: "norwegian", langid: "nynorsk" }],
  ["no", { language: "norwegian", langid: "norsk" }],
  ["pl", { language: "polish", langid: "polish" }],
  ["pt", { language: "portuguese", langid: "portuguese" }],
  ["ru", { language: "russian", langid: "russian" }],
  ["sv", { language: "swedish", langid: "swedish" }],
]);

/** The language of a BCP 47 tag; one that biblatex has no key for stays as its tag, which is set as it stands. */
export function findBibLanguage(tag: string): BibLanguage {
  const [primary = ""] = tag.toLowerCase().split("-");
  return LANGUAGES.get(primary) ?? { language: tag };
}
