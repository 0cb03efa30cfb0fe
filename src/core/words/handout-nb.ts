import type { HandoutWords } from "./handout-words.ts";

export const handoutNb: HandoutWords = {
  title: "Utdelingsark",
  lead: "Velg hva som skal deles ut. Arkene vises slik de blir skrevet ut.",
  description: (collection) =>
    `Hendelsene i «${collection}» med sitater og nummererte kilder, til å skrive ut og dele ut.`,
  plain:
    "Listen over hendelser med sitater og nummererte kilder, klar til å skrives ut. Med JavaScript finnes også fortellinger, tidslinjen over flere ark og en tom tidslinje.",
  choices: "Hva som skal skrives ut",
  what: "Utdelingsark",
  kinds: {
    story: "Fortelling",
    sheets: "Tidslinje",
    list: "Liste over hendelser",
    blank: "Tom tidslinje",
  },
  kindNotes: {
    story: "Trinnene med sitater, spørsmål og kilder.",
    sheets: "Tegnet i målestokk, over så mange ark som trengs.",
    list: "Alle hendelser med sitater og kilder.",
    blank: "En akse til å fylle ut, og hendelsene uten dato.",
  },
  story: "Fortelling",
  paper: "Papir",
  papers: { a4: "A4", letter: "Letter" },
  scale: "Målestokk",
  fit: "Ett ark i bredden",
  fixed: "I målestokk",
  millimetres: "Millimeter",
  per: "per",
  units: { year: "år", month: "måned", day: "dag" },
  scaleFault: "Skriv et tall fra 0,1 til 500, med høyst én desimal.",
  range: "Tidsrom",
  rangeHint: "La feltet stå tomt for å få med alt. For eksempel 2024-03 eller 2014/2024.",
  rangeFault:
    "Dette er ikke et tidsrom. Skriv et år, en måned eller en dag, eller to av dem med / mellom.",
  events: "Hendelser",
  chosen: (n, total) => `${n} av ${total} hendelser`,
  all: "Alle",
  none: "Ingen",
  ofStory: (story) => `De i «${story}»`,
  order: "Rekkefølge i listen",
  reshuffle: "Stokk på nytt",
  orderNote: (seed) => `Rekkefølge ${seed}. Samme lenke gir samme rekkefølge.`,
  answers: "Fasit på et eget ark til slutt",
  print: "Skriv ut",
  printNote: (paper) =>
    `Velg ${paper} og skalering 100 % i utskriftsvinduet, så blir arkene som vist.`,
  preview: "Arkene",
  sheetCount: (sheets, paper) => `${sheets} ark, ${paper}`,
  tooMany: (sheets) =>
    `I denne målestokken trenger tidslinjen omtrent ${sheets} ark ved siden av hverandre. Velg en mindre målestokk eller et kortere tidsrom.`,
  noEvents: "Det er ingen hendelser i utvalget.",
  nameless: (titles) => `Disse navnene får ikke plass i denne målestokken: ${titles.join("; ")}.`,
  sheetOf: (number, total) => `Ark ${number} av ${total}`,
  place: (column, columns, row, rows) =>
    [
      columns === 1 ? "" : `${column} av ${columns} fra venstre`,
      rows === 1 ? "" : `${row} av ${rows} ovenfra`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  overlapBefore: (sheet) => `Ark ${sheet} slutter her`,
  overlapAfter: (sheet) => `Ark ${sheet} begynner her`,
  scaleText: (mm, unit) => `${mm} mm per ${unit}`,
  timeline: "Tidslinje",
  sources: "Kilder",
  published: (date) => `publisert ${date}`,
  discuss: "Til diskusjon",
  fillIn: "Fyll ut tidslinjen",
  fillInText:
    "Skriv bokstaven til hver hendelse der den hører hjemme. Tegn en hendelse som varte, eller som ingen kilde oppgir dagen for, som en strek og ikke et punkt.",
  answersTitle: "Fasit",
  name: "Navn",
};
