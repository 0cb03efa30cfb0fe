import type { DateLocale } from "#core/time";
import { en } from "./en.ts";
import { nb } from "./nb.ts";

/** What only the page in other people's frames says. It carries the words in its markup, so that its script has none. */
export interface EmbedWords {
  /** "23 events from 3 sources". */
  readonly holds: (events: number, sources: number) => string;
  /** The way out of the frame, to the collection's page: in one word, and in full. */
  readonly open: string;
  readonly openTitle: string;
  /** Back from an event that covers the drawing. */
  readonly back: string;
  /** Opens the paragraph that a quotation stands in. */
  readonly paragraph: string;
}

const wordsEn: EmbedWords = {
  holds: (events, sources) => `${en.count.events(events)} from ${en.count.sources(sources)}`,
  open: "Open",
  openTitle: "Open the timeline on its own page",
  back: "Back to the timeline",
  paragraph: "The whole paragraph",
};

const wordsNb: EmbedWords = {
  holds: (events, sources) => `${nb.count.events(events)} fra ${nb.count.sources(sources)}`,
  open: "Åpne",
  openTitle: "Åpne tidslinjen på sin egen side",
  back: "Tilbake til tidslinjen",
  paragraph: "Hele avsnittet",
};

export function embedWordsFor(locale: DateLocale): EmbedWords {
  return locale === "nb" ? wordsNb : wordsEn;
}
