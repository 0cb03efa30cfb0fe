import type { DateLocale } from "#core/time";

/** What a person may cite. */
export type CitedName = "collection" | "event" | "passage";

/** What the part of the share dialog says that gives references. */
export interface CitePanelWords {
  readonly what: string;
  readonly kinds: Readonly<Record<CitedName, string>>;
  /** Of each choice: what it refers to. */
  readonly kindNotes: Readonly<Record<CitedName, string>>;
  readonly event: string;
  readonly passage: string;
  readonly language: string;
  readonly reference: string;
  readonly referenceNote: string;
  readonly quotation: string;
  readonly quotationNote: string;
  readonly bibtexNote: string;
  readonly risNote: string;
  readonly cslNote: string;
  readonly save: string;
  /** What a screen reader hears instead of `save`. */
  readonly saveOf: (name: string) => string;
  readonly saved: (file: string) => string;
  /** Of a file on the reader's machine. */
  readonly noAddress: string;
}

const en: CitePanelWords = {
  what: "What to cite",
  kinds: { collection: "The whole collection", event: "An event", passage: "A passage" },
  kindNotes: {
    collection: "The timeline as a dataset.",
    event: "The timeline’s entry on the event.",
    passage: "The article itself, with the words it says and where they were found.",
  },
  event: "Event",
  passage: "Passage",
  language: "Language",
  reference: "Reference",
  referenceNote:
    "The button copies plain text. To keep the italics, select the reference and copy it.",
  quotation: "Quotation with its source",
  quotationNote: "The words as they stand in the article, in its own language.",
  bibtexNote:
    "For LaTeX with biblatex, and for JabRef and Zotero. Plain BibTeX passes over the date.",
  risNote: "For EndNote, Zotero and most reference managers.",
  cslNote: "For Zotero, Pandoc and other programs that use CSL.",
  save: "Save",
  saveOf: (name) => `Save as a file: ${name}`,
  saved: (file) => `Saved: ${file}`,
  noAddress:
    "This timeline is a file on your device: the reference has no address for it, only for the articles.",
};

const nb: CitePanelWords = {
  what: "Hva vil du sitere?",
  kinds: { collection: "Hele samlingen", event: "En hendelse", passage: "Et tekststed" },
  kindNotes: {
    collection: "Tidslinjen som datasett.",
    event: "Tidslinjens oppslag om hendelsen.",
    passage: "Selve artikkelen, med ordene som står der, og hvor de ble funnet.",
  },
  event: "Hendelse",
  passage: "Tekststed",
  language: "Språk",
  reference: "Referanse",
  referenceNote:
    "Knappen kopierer ren tekst. Vil du beholde kursiven, merker du referansen og kopierer den.",
  quotation: "Sitat med kilde",
  quotationNote: "Ordene slik de står i artikkelen, på artikkelens eget språk.",
  bibtexNote: "For LaTeX med biblatex, og for JabRef og Zotero. BibTeX alene hopper over datoen.",
  risNote: "For EndNote, Zotero og de fleste referanseprogrammer.",
  cslNote: "For Zotero, Pandoc og andre programmer som bruker CSL.",
  save: "Lagre",
  saveOf: (name) => `Lagre som fil: ${name}`,
  saved: (file) => `Lagret: ${file}`,
  noAddress:
    "Denne tidslinjen er en fil på enheten din: Referansen har ingen adresse til den, bare til artiklene.",
};

export function citePanelWordsFor(locale: DateLocale): CitePanelWords {
  return locale === "nb" ? nb : en;
}
