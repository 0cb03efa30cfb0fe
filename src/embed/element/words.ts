import type { Agreement } from "#core/model";
import type { DateLocale } from "#core/time";
import type { ElementFault } from "./fault.ts";

/** Everything that `<date-line>` says. Small and by itself: the dictionary of the app would weigh more than the card. */
export interface ElementWords {
  readonly language: DateLocale;
  readonly open: string;
  readonly openTitle: string;
  readonly choose: (events: number) => string;
  readonly back: string;
  readonly read: string;
  readonly quote: (words: string) => string;
  readonly says: (who: string) => string;
  readonly elsewhere: string;
  readonly agreement: Readonly<Partial<Record<Agreement, string>>>;
  readonly loading: string;
  readonly fault: (fault: ElementFault) => string;
}

const en: ElementWords = {
  language: "en",
  open: "Open",
  openTitle: "Open the timeline on its own page",
  choose: (n) =>
    n === 0
      ? "There are no events in this timeline."
      : "Choose an event to see the words its date was read from.",
  back: "Back to the timeline",
  read: "read it there",
  quote: (words) => `“${words}”`,
  says: (who) => `according to ${who}`,
  elsewhere: "from outside the articles",
  agreement: {
    refined: "The mentions fit together; some are more precise than others.",
    conflict: "The sources disagree.",
  },
  loading: "Loading…",
  fault(fault) {
    switch (fault.kind) {
      case "src":
        return fault.text === ""
          ? "This timeline has no address."
          : `“${fault.text}” cannot be read as an address.`;
      case "network":
        return "The timeline could not be fetched: nothing answered, or its site does not allow it here.";
      case "status":
        return `The timeline could not be fetched: its site answered ${fault.status}.`;
      case "size":
        return `The timeline is too large: more than ${fault.mostMb} MB.`;
      case "format":
        return `What was fetched is not a timeline (${fault.detail}).`;
      case "drawing":
        return "The timeline could not be drawn.";
      case "view":
        return fault.isOutside
          ? `This timeline has nothing in “${fault.text}”.`
          : `The time “${fault.text}” cannot be read. The timeline opens as usual.`;
      case "event":
        return `There is no event “${fault.text}” in this timeline.`;
    }
  },
};

const nb: ElementWords = {
  language: "nb",
  open: "Åpne",
  openTitle: "Åpne tidslinjen på sin egen side",
  choose: (n) =>
    n === 0
      ? "Denne tidslinjen har ingen hendelser."
      : "Velg en hendelse for å se ordene som datoen er lest ut av.",
  back: "Tilbake til tidslinjen",
  read: "les det der",
  quote: (words) => `«${words}»`,
  says: (who) => `ifølge ${who}`,
  elsewhere: "hentet utenfor artiklene",
  agreement: {
    refined: "Omtalene lar seg forene; noen er mer presise enn andre.",
    conflict: "Kildene er uenige.",
  },
  loading: "Laster …",
  fault(fault) {
    switch (fault.kind) {
      case "src":
        return fault.text === ""
          ? "Denne tidslinjen har ingen adresse."
          : `«${fault.text}» kan ikke leses som en adresse.`;
      case "network":
        return "Tidslinjen kunne ikke hentes: Ingen svarte, eller nettstedet tillater det ikke her.";
      case "status":
        return `Tidslinjen kunne ikke hentes: Nettstedet svarte ${fault.status}.`;
      case "size":
        return `Tidslinjen er for stor: mer enn ${fault.mostMb} MB.`;
      case "format":
        return `Det som ble hentet, er ikke en tidslinje (${fault.detail}).`;
      case "drawing":
        return "Tidslinjen kunne ikke tegnes.";
      case "view":
        return fault.isOutside
          ? `Denne tidslinjen har ingenting i «${fault.text}».`
          : `Tiden «${fault.text}» kan ikke leses. Tidslinjen åpnes som vanlig.`;
      case "event":
        return `Denne tidslinjen har ingen hendelse «${fault.text}».`;
    }
  },
};

export function elementWordsFor(locale: DateLocale): ElementWords {
  return locale === "nb" ? nb : en;
}
