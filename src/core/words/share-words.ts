import type { DateLocale } from "#core/time";

/** What the dialog for sharing says, apart from all other words: it is loaded when it is asked for. */
export interface ShareWords {
  readonly title: string;
  readonly tabsLabel: string;
  readonly tabs: Readonly<Record<"share" | "cite" | "take", string>>;
  readonly copy: string;
  readonly copied: string;
  /** What a screen reader hears; the text is called `name`. */
  readonly copyOf: (name: string) => string;
  readonly copiedOf: (name: string) => string;
  /** The browser does not allow it: the text is marked, to be copied by hand. */
  readonly copyFailed: string;
  readonly options: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"light" | "dark" | "system", string>>;
  readonly height: string;
  /** `usual`: in pixels. */
  readonly heightNote: (usual: number) => string;
  readonly heightWrong: (least: number, most: number) => string;
  readonly view: (range: string) => string;
  readonly event: (title: string) => string;
  /** Search, filters, the open article and the way of looking are in the link, not in the embedded timeline. */
  readonly linkOnly: string;
  readonly link: string;
  readonly linkNote: string;
  readonly iframe: string;
  readonly iframeNote: string;
  readonly element: string;
  readonly elementNote: string;
  readonly more: string;
  /** For a file on the reader's machine. */
  readonly noLink: string;
  readonly noLinkWays: string;
}

const en: ShareWords = {
  title: "Share, cite, download",
  tabsLabel: "What to do with the timeline",
  tabs: { share: "Share", cite: "Cite", take: "Download" },
  copy: "Copy",
  copied: "Copied",
  copyOf: (name) => `Copy: ${name}`,
  copiedOf: (name) => `Copied: ${name}`,
  copyFailed: "The browser does not allow copying here. The text is selected: copy it yourself.",
  options: "Settings",
  language: "Language",
  theme: "Appearance",
  themes: { light: "Light", dark: "Dark", system: "Follow the reader’s device" },
  height: "Height in pixels",
  heightNote: (usual) => `Left empty: ${usual} pixels.`,
  heightWrong: (least, most) => `The height must be a whole number from ${least} to ${most}.`,
  view: (range) => `Open at what you see now: ${range}`,
  event: (title) => `Open with the event: ${title}`,
  linkOnly:
    "Your search, filters, open article and way of looking go with the link alone. An embedded timeline shows every event.",
  link: "Link",
  linkNote: "To exactly this view.",
  iframe: "Frame",
  iframeNote: "For publishing systems that remove scripts. Works in most of them.",
  element: "Script and element",
  elementNote: "For pages of your own. The timeline becomes part of the page and follows its look.",
  more: "More about embedding, with live examples",
  noLink:
    "This timeline is a file on your device. It has never been sent anywhere, so no link leads to it.",
  noLinkWays:
    "You can still cite it, or download it: as a page in one file, for instance, that anyone can open.",
};

const nb: ShareWords = {
  title: "Del, siter, last ned",
  tabsLabel: "Hva du vil gjøre med tidslinjen",
  tabs: { share: "Del", cite: "Siter", take: "Last ned" },
  copy: "Kopier",
  copied: "Kopiert",
  copyOf: (name) => `Kopier: ${name}`,
  copiedOf: (name) => `Kopiert: ${name}`,
  copyFailed: "Nettleseren tillater ikke kopiering her. Teksten er merket: Kopier den selv.",
  options: "Innstillinger",
  language: "Språk",
  theme: "Utseende",
  themes: { light: "Lyst", dark: "Mørkt", system: "Følg leserens enhet" },
  height: "Høyde i piksler",
  heightNote: (usual) => `Står feltet tomt: ${usual} piksler.`,
  heightWrong: (least, most) => `Høyden må være et helt tall fra ${least} til ${most}.`,
  view: (range) => `Åpne på det du ser nå: ${range}`,
  event: (title) => `Åpne med hendelsen: ${title}`,
  linkOnly:
    "Søket, filtrene, den åpne artikkelen og visningen følger bare med lenken. En innebygd tidslinje viser alle hendelsene.",
  link: "Lenke",
  linkNote: "Til akkurat dette utsnittet.",
  iframe: "Ramme",
  iframeNote: "For publiseringssystemer som fjerner skript. Virker i de fleste.",
  element: "Skript og element",
  elementNote: "For egne nettsider. Tidslinjen blir en del av siden og følger utseendet dens.",
  more: "Mer om innbygging, med levende eksempler",
  noLink:
    "Denne tidslinjen er en fil på enheten din. Den er aldri sendt noe sted, så ingen lenke fører til den.",
  noLinkWays:
    "Du kan likevel sitere den, eller laste den ned: for eksempel som én fil med en side som alle kan åpne.",
};

export function shareWordsFor(locale: DateLocale): ShareWords {
  return locale === "nb" ? nb : en;
}
