import type { DateLocale } from "#core/time";

/** What the table of events says; it is loaded when it is asked for. */
export interface TableWords {
  readonly caption: string;
  readonly scrollRegion: string;
  readonly sortHint: string;
  readonly columns: Readonly<
    Record<"date" | "title" | "category" | "place" | "agreement" | "mentions", string>
  >;
}

const en: TableWords = {
  caption: "All events",
  scrollRegion: "Table of events, scrollable sideways",
  sortHint: "Sort by",
  columns: {
    date: "Date",
    title: "Event",
    category: "Category",
    place: "Place",
    agreement: "Agreement",
    mentions: "Mentions",
  },
};

const nb: TableWords = {
  caption: "Alle hendelser",
  scrollRegion: "Tabell over hendelser, kan rulles sidelengs",
  sortHint: "Sorter etter",
  columns: {
    date: "Dato",
    title: "Hendelse",
    category: "Kategori",
    place: "Sted",
    agreement: "Samsvar",
    mentions: "Omtaler",
  },
};

export function tableWordsFor(locale: DateLocale): TableWords {
  return locale === "nb" ? nb : en;
}
