import type { DateLocale } from "#core/time";

/** What the drawing itself says, apart from all other words: an embed carries no more than these. */
export interface DrawingWords {
  readonly label: string;
  readonly overview: string;
  readonly brushStart: string;
  readonly brushEnd: string;
  readonly quotations: (n: number) => string;
}

const en: DrawingWords = {
  label: "Timeline",
  overview: "The whole span. Drag to choose the part that the timeline shows.",
  brushStart: "Start of the part shown",
  brushEnd: "End of the part shown",
  quotations: (n) => `${new Intl.NumberFormat("en-GB").format(n)} quotation${n === 1 ? "" : "s"}`,
};

const nb: DrawingWords = {
  label: "Tidslinje",
  overview: "Hele tidsrommet. Dra for å velge den delen som tidslinjen viser.",
  brushStart: "Begynnelsen av utsnittet",
  brushEnd: "Slutten av utsnittet",
  quotations: (n) => `${new Intl.NumberFormat("nb-NO").format(n)} sitat${n === 1 ? "" : "er"}`,
};

export function drawingWordsFor(locale: DateLocale): DrawingWords {
  return locale === "nb" ? nb : en;
}
