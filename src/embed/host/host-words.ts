import type { DateLocale } from "#core/time";

/** What an embed page says when its host page keeps a link from opening. */
export interface HostWords {
  readonly notOpened: string;
  readonly address: string;
  readonly close: string;
  /** Of a range, in the place of `{}`. */
  readonly outside: string;
}

const en: HostWords = {
  notOpened: "Did nothing open? The page around this one may not allow it. The address:",
  address: "Address",
  close: "Close",
  outside: "This timeline has nothing in “{}”.",
};

const nb: HostWords = {
  notOpened: "Åpnet det seg ingenting? Siden rundt denne tillater det kanskje ikke. Adressen:",
  address: "Adresse",
  close: "Lukk",
  outside: "Denne tidslinjen har ingenting i «{}».",
};

export function hostWordsFor(locale: DateLocale): HostWords {
  return locale === "nb" ? nb : en;
}
