import type { DateLocale } from "#core/time";

/** A form in which the data can be downloaded. */
export type TakeName = "csv" | "json" | "ics" | "timelinejs" | "page";

/** What the part of the share dialog says that gives files. */
export interface TakePanelWords {
  readonly data: string;
  readonly dataNote: (events: string) => string;
  readonly language: string;
  readonly names: Readonly<Record<TakeName, string>>;
  readonly notes: Readonly<Record<TakeName, string>>;
  readonly spreadsheet: string;
  readonly spreadsheetNote: string;
  readonly separator: string;
  readonly separators: Readonly<Record<"," | ";", string>>;
  readonly drawing: string;
  readonly drawingNote: string;
  /** When search or filters leave something out. */
  readonly filteredNote: string;
  readonly part: string;
  readonly parts: Readonly<Record<"whole" | "visible", string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<"light" | "dark", string>>;
  readonly svg: string;
  readonly png: string;
  readonly svgNote: string;
  readonly pngNote: string;
  readonly page: string;
  readonly save: string;
  readonly saveOf: (name: string) => string;
  readonly making: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** Articles' texts that the file needs could not be loaded. */
  readonly textsFailed: string;
  readonly withoutTexts: string;
  readonly holds: (events: string) => string;
  readonly which: string;
  readonly andMore: (n: number) => string;
  /** Of a calendar that would hold nothing. */
  readonly nothing: string;
}

const en: TakePanelWords = {
  data: "The data",
  dataNote: (events) => `All of it, ${events}, whatever is searched for or filtered.`,
  language: "Language",
  names: {
    csv: "Table (CSV)",
    json: "Timeline (JSON)",
    ics: "Calendar (iCalendar)",
    timelinejs: "TimelineJS (JSON)",
    page: "One HTML file",
  },
  notes: {
    csv: "One row for every quotation, with its event and its article.",
    json: "Everything in the timeline. The excerpts of the articles are apart, and not in it. “Open your data” can open it again.",
    ics: "Only events that are known to the day and that the sources agree on: a calendar has no place for “in 2015”.",
    timelinejs: "For Knight Lab’s TimelineJS, with the quotations in each slide.",
    page: "The timeline with its quotations and excerpts of the articles. Works from a USB stick, without a network.",
  },
  spreadsheet: "For Excel and other spreadsheets",
  spreadsheetNote:
    "Puts an apostrophe where a spreadsheet could begin a formula, as in “-0043”. Removing one apostrophe restores the value. Without this, cells are left unchanged.",
  separator: "Between the cells",
  separators: { ",": "Comma", ";": "Semicolon (Excel in Norwegian)" },
  drawing: "The drawing",
  drawingNote: "With title, legend and sources.",
  filteredNote: "Search and filters apply to the drawing.",
  part: "What is drawn",
  parts: { whole: "The whole span", visible: "The part shown now" },
  theme: "Appearance",
  themes: { light: "Light", dark: "Dark" },
  svg: "SVG",
  png: "PNG",
  svgNote: "Sharp at any size, and can be edited.",
  pngNote: "A picture of twice the usual sharpness, for any program.",
  page: "The whole timeline as a page",
  save: "Save",
  saveOf: (name) => `Save: ${name}`,
  making: "Preparing the file …",
  saved: (file) => `Saved: ${file}`,
  failed: "The file could not be made.",
  textsFailed:
    "Not all of the articles’ texts could be loaded, and the file needs them. Check the connection and try again.",
  withoutTexts: "Without the articles’ texts: the file you opened does not have them.",
  holds: (events) => `Holds ${events}.`,
  which: "Which ones?",
  andMore: (n) => `and ${n} more`,
  nothing: "No event is known to the day.",
};

const nb: TakePanelWords = {
  data: "Dataene",
  dataNote: (events) => `Alt sammen, ${events}, uansett søk og filtre.`,
  language: "Språk",
  names: {
    csv: "Tabell (CSV)",
    json: "Tidslinje (JSON)",
    ics: "Kalender (iCalendar)",
    timelinejs: "TimelineJS (JSON)",
    page: "Én HTML-fil",
  },
  notes: {
    csv: "Én rad for hvert sitat, med hendelsen og artikkelen det hører til.",
    json: "Alt i tidslinjen. Utdragene av artiklene ligger for seg og er ikke med. «Åpne egne data» kan åpne den igjen.",
    ics: "Bare hendelser der dagen er kjent og kildene er enige: En kalender har ingen plass for «i 2015».",
    timelinejs: "For TimelineJS fra Knight Lab, med sitatene på hvert lysbilde.",
    page: "Tidslinjen med sitatene og utdrag av artiklene. Virker fra en minnepinne, uten nett.",
  },
  spreadsheet: "For Excel og andre regneark",
  spreadsheetNote:
    "Setter en apostrof foran tegn som et regneark kan komme til å kjøre som formel, for eksempel i «-0043». Fjerner du én apostrof, er verdien tilbake. Uten dette valget er cellene uendret.",
  separator: "Mellom cellene",
  separators: { ",": "Komma", ";": "Semikolon (norsk Excel)" },
  drawing: "Tegningen",
  drawingNote: "Med tittel, tegnforklaring og kilder.",
  filteredNote: "Søk og filtre gjelder for tegningen.",
  part: "Hva som tegnes",
  parts: { whole: "Hele tidsrommet", visible: "Utsnittet som vises nå" },
  theme: "Utseende",
  themes: { light: "Lyst", dark: "Mørkt" },
  svg: "SVG",
  png: "PNG",
  svgNote: "Skarp i alle størrelser, og kan redigeres.",
  pngNote: "Et bilde med dobbel oppløsning, for alle programmer.",
  page: "Hele tidslinjen som side",
  save: "Lagre",
  saveOf: (name) => `Lagre: ${name}`,
  making: "Lager filen …",
  saved: (file) => `Lagret: ${file}`,
  failed: "Filen kunne ikke lages.",
  textsFailed:
    "Ikke alle artikkeltekstene kunne lastes, og filen trenger dem. Sjekk forbindelsen og prøv igjen.",
  withoutTexts: "Uten artikkeltekstene: Filen du åpnet, har dem ikke.",
  holds: (events) => `Inneholder ${events}.`,
  which: "Hvilke?",
  andMore: (n) => `og ${n} til`,
  nothing: "Dagen er ikke kjent for noen av hendelsene.",
};

export function takePanelWordsFor(locale: DateLocale): TakePanelWords {
  return locale === "nb" ? nb : en;
}
