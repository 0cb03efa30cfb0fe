import type { HandoutWords } from "./handout-words.ts";

export const handoutNb: HandoutWords = {
  title: "Utdelingsark",
  lead: "Velg hva som skal deles ut. Arkene vises slik de blir skrevet ut.",
  description: (collection) =>
    `Hendelsene i «${collection}» med sitater og nummererte kilder, til å skrive ut og dele ut.`,
  plain:
    "Listen over hendelser med sitater og nummererte kilder, klar til å skrives ut. Med JavaScript finnes også fortellinger, tidslinjen over flere ark og en tom tidslinje.",
  plainStories: "En fortelling kan skrives ut fra sin egen side:",
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
  ownStory: (title) => `${title} (laget av en leser)`,
  ownNote:
    "Laget av en leser. Titlene på trinnene og sitatene er tidslinjens; tekstene og spørsmålene har leseren skrevet.",
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
  linkTrouble: "Ikke alt i lenken kunne brukes.",
  faults: {
    what: (text) => `Her er det ikke noe utdelingsark som heter ${text}.`,
    story: (text) => `Her er det ingen fortelling som heter ${text}.`,
    paper: (text) => `${text} er ikke et papir som kan velges.`,
    scale: (text) =>
      `${text} er ikke en målestokk. En målestokk skrives som 25-year, 2.5-month eller 10-day, fra 0,1 til 500 mm per år, måned eller dag.`,
    view: (text) =>
      `${text} er ikke et tidsrom. Et tidsrom er et år, en måned eller en dag, eller to av dem med / mellom.`,
    events: (ids, more) =>
      ids.length === 1
        ? `Denne hendelsen finnes ikke i samlingen og er utelatt: ${ids.join("")}.`
        : `Disse hendelsene finnes ikke i samlingen og er utelatt: ${ids.join(", ")}${more === 0 ? "" : ` og ${more} til`}.`,
    seed: (text) => `${text} er ikke en rekkefølge. Rekkefølgene er nummerert fra 1 til 9999.`,
    answers: (text) => `${text} sier ikke om fasiten skal skrives ut: skriv yes eller no.`,
    name: (text) => `Denne siden har ikke noe som heter ${text}, så det er utelatt.`,
  },
  instead: (shown) => `Vises i stedet: ${shown}.`,
  fitInstead: "ett ark i bredden",
  viewInstead: "hele tidsrommet",
  seedInstead: (seed) => `rekkefølge ${seed}`,
  answersInstead: "fasiten i tillegg",
  nameless: (titles) => `Disse navnene får ikke plass i denne målestokken: ${titles.join("; ")}.`,
  sheetOf: (number, total) => `Ark ${number} av ${total}`,
  continued: (sheet, title) => `${sheet} · ${title} (forts.)`,
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
  legend: "Hva tegnene betyr",
  sources: "Kilder",
  published: (date) => `publisert ${date}`,
  discuss: "Til diskusjon",
  fillIn: "Fyll ut tidslinjen",
  fillInText:
    "Skriv bokstaven til hver hendelse der den hører hjemme. Tegn en hendelse som varte, eller som artiklene ikke oppgir dagen for, som en strek og ikke et punkt.",
  answersTitle: "Fasit",
  name: "Navn",
};
