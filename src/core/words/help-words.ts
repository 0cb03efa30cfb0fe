import type { DateLocale } from "#core/time";

/** The lines of the help sheet's list of keys. */
export type HelpKey =
  | "search"
  | "help"
  | "next"
  | "previous"
  | "modes"
  | "pan"
  | "zoom"
  | "whole"
  | "events"
  | "open"
  | "close";

/** What the help sheet says, apart from all other words: it is loaded when it is asked for. */
export interface HelpWords {
  readonly title: string;
  readonly intro: string;
  readonly keys: string;
  readonly keyNames: Readonly<Record<HelpKey, string>>;
  readonly singleKeys: string;
  readonly singleKeysNote: string;
  readonly reading: string;
  readonly readingNotes: readonly string[];
}

const en: HelpWords = {
  title: "Help",
  intro:
    "Every event was read from the words of an article. Open an event to see those words, and how the date was worked out from them.",
  keys: "Keyboard",
  keyNames: {
    search: "Search",
    help: "This help",
    next: "Next event",
    previous: "Previous event",
    modes: "Timeline, list, compare, sources, table",
    pan: "In the timeline: move in time",
    zoom: "In the timeline: zoom in and out",
    whole: "In the timeline: the whole span",
    events: "In the timeline: from event to event",
    open: "Open the event or passage",
    close: "Close what is open",
  },
  singleKeys: "Use single-key shortcuts",
  singleKeysNote:
    "Switch off if you steer by voice or often press keys by accident. Tab, Enter, Esc and the keys inside the timeline always work.",
  reading: "How to read the drawing",
  readingNotes: [
    "A dot or a firm bar: the source names the day or the time.",
    "A bar with soft ends: somewhere within it. “2015” is a bar a year long.",
    "A bar that fades to the right: from then on.",
    "A dotted bracket between thin bars: the sources disagree.",
    "A hollow mark: the date is from outside the articles.",
  ],
};

const nb: HelpWords = {
  title: "Hjelp",
  intro:
    "Hver hendelse er lest ut av ordene i en artikkel. Åpne en hendelse for å se ordene, og hvordan datoen er funnet ut fra dem.",
  keys: "Tastatur",
  keyNames: {
    search: "Søk",
    help: "Denne hjelpen",
    next: "Neste hendelse",
    previous: "Forrige hendelse",
    modes: "Tidslinje, liste, sammenlign, kilder, tabell",
    pan: "I tidslinjen: flytt i tid",
    zoom: "I tidslinjen: zoom inn og ut",
    whole: "I tidslinjen: hele tidsrommet",
    events: "I tidslinjen: fra hendelse til hendelse",
    open: "Åpne hendelsen eller tekststedet",
    close: "Lukk det som er åpent",
  },
  singleKeys: "Bruk hurtigtaster på én tast",
  singleKeysNote:
    "Slå av hvis du styrer med stemmen eller lett kommer borti taster. Tab, Enter, Esc og tastene i selve tidslinjen virker alltid.",
  reading: "Slik leser du tegningen",
  readingNotes: [
    "En prikk eller en skarp strek: Kilden nevner dagen eller klokkeslettet.",
    "En strek med myke ender: et sted innenfor den. «2015» er en strek på et helt år.",
    "En strek som blekner mot høyre: fra da av.",
    "En prikket klamme mellom tynne streker: Kildene er uenige.",
    "Et hult merke: Datoen er hentet utenfor artiklene.",
  ],
};

export function helpWordsFor(locale: DateLocale): HelpWords {
  return locale === "nb" ? nb : en;
}
