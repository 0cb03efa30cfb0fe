import type { DateLocale } from "#core/time";

/** What the comparison of the sources says; it is loaded when it is asked for. */
export interface CompareWords {
  readonly caption: string;
  readonly scrollRegion: string;
  readonly event: string;
  readonly notMentioned: string;
  readonly conflict: string;
}

const en: CompareWords = {
  caption: "What each source says of when",
  scrollRegion: "Comparison of the sources, scrollable sideways",
  event: "Event",
  notMentioned: "not mentioned",
  conflict: "Disagrees",
};

const nb: CompareWords = {
  caption: "Hva hver kilde sier om tidspunktet",
  scrollRegion: "Sammenligning av kildene, kan rulles sidelengs",
  event: "Hendelse",
  notMentioned: "ikke omtalt",
  conflict: "Avviker",
};

export function compareWordsFor(locale: DateLocale): CompareWords {
  return locale === "nb" ? nb : en;
}
