import { nb } from "./nb.ts";
import { printSize } from "./open-sizes.ts";
import type { OpenWords } from "./open-words.ts";

const { number, quote } = nb;
const rows = (n: number): string => `${number(n)} ${n === 1 ? "rad" : "rader"}`;
const events = (n: number): string => nb.count.events(n);
const cells = (n: number): string => `${number(n)} ${n === 1 ? "celle" : "celler"}`;
const columns = (n: number): string => `${number(n)} ${n === 1 ? "kolonne" : "kolonner"}`;

function tellPlace(line: number | undefined, column: number | undefined): string {
  if (line === undefined) return "";
  const place = column === undefined ? "" : `, tegn ${number(column)}`;
  return ` fra linje ${number(line)}${place}`;
}

export const openNb: OpenWords = {
  title: "Åpne egne data",
  lead: "Se din egen tabell som en tidslinje. Hver hendelse åpner raden den er lest ut av, med datoen merket.",
  description:
    "Åpne en CSV-, TSV- eller JSON-fil som en tidslinje du kan zoome i, i nettleseren. Ingenting lastes opp.",
  privacy:
    "Filen blir værende i denne nettleseren. Ingenting lastes opp: Siden leser den på din egen maskin og har ikke lov til å koble seg til noe.",
  noScript:
    "For å åpne en fil trengs JavaScript, som enten er slått av her eller ikke har kommet frem.",
  formats: {
    heading: "Dette kan åpnes",
    items: [
      "CSV og TSV: en tabell med kolonnenavnene på første linje, skilt med komma, semikolon, tabulator eller loddrett strek. UTF-8, UTF-16 og Windows-1252 kjennes igjen, så det Excel lagrer, kan åpnes som det er.",
      "JSON: en liste av poster, eller et objekt som har en slik under «items» eller «events».",
      "timeline.json, slik hver samling her publiserer den: åpnes med sitatene.",
      "Alt dette også pakket med gzip (.gz).",
    ],
  },
  columnsRead: {
    heading: "Dette leses ut av filen",
    items: [
      "Datoer: i én kolonne, i to for start og slutt, eller i egne kolonner for år, måned og dag. 2022-01-31, 31. januar 2022, 31.1.2022, 9-Feb-68, 2022, og EDTF som 2022-01~.",
      "Hvor presist hver dato er kjent, slik UCDP (date_prec) og ACLED (time_precision) koder det. En måned forblir en måned: Ingenting blir mer presist enn filen.",
      "Titler, kategorier, steder og nettadresser, og et tall som antall drepte, som avgjør hva som får navn først.",
      "Du kan rette det som er gjenkjent. En rad med en dato som ikke lar seg lese, står på en liste med grunnen, og blir aldri reparert.",
    ],
  },
  limits: (size, unpacked, json, n) =>
    `Inntil ${size} (${unpacked} utpakket) og ${number(n)} rader. JSON inntil ${json}, siden hele filen da må holdes i minnet.`,
  bytes: (n) => printSize(n, number, "byte"),
  choose: {
    label: "Velg en fil",
    hint: "CSV, TSV eller JSON, også som .gz. Du kan også slippe den her eller lime inn en tabell.",
    dropHere: "Slipp for å åpne",
    another: "Åpne en annen fil",
    several: "Bare én fil kan åpnes om gangen; dette er den første av dem.",
    pasted: "innlimt-tabell.csv",
    nothingPasted: "Det var ingen tabell i det som ble limt inn.",
  },
  reading: {
    looking: (name) => `Ser på ${quote(name)} …`,
    heading: (name) => `Leser ${quote(name)}`,
    part: (done, total) => `${done} av ${total}`,
    progress: (done, total, n, broken) =>
      `${done} av ${total}, ${events(n)} så langt${broken === 0 ? "" : `, ${rows(broken)} som ikke lot seg lese`}`,
    label: "Fremdrift",
    cancel: "Avbryt",
    cancelled: "Avbrutt. Ingenting er tatt vare på.",
    stopped: "Avbrutt. Tidslinjen er der fortsatt, slik den var.",
    ready: (n, broken) =>
      `Tidslinjen er klar: ${events(n)}${broken === 0 ? "" : `, og ${rows(broken)} som ikke lot seg lese`}.`,
    readyTimeline: "Tidslinjen er klar.",
  },
  problem: {
    heading: (name) => `${quote(name)} kunne ikke åpnes`,
    over: {
      bytes: (limit) => `Filen er større enn ${limit}.`,
      decompressedBytes: (limit) => `Utpakket er filen større enn ${limit}.`,
      jsonBytes: (limit) => `Den er JSON og større enn ${limit}.`,
      rows: (limit) => `Filen har mer enn ${limit} rader.`,
      columns: (limit) => `Tabellen har mer enn ${limit} kolonner.`,
      cellLength: (limit, line) => `En celle er lengre enn ${limit} tegn (linje ${number(line)}).`,
    },
    mendOver: {
      bytes: "Del den opp, eller utelat kolonner som tidslinjen ikke trenger.",
      decompressedBytes: "Del den opp, eller utelat kolonner som tidslinjen ikke trenger.",
      jsonBytes: "Lagre den som CSV: En tabell leses stykke for stykke og kan være langt større.",
      rows: "Del den opp, for eksempel etter år.",
      columns: "Utelat kolonner som tidslinjen ikke trenger.",
      cellLength: "Se etter et anførselstegn der som aldri blir lukket.",
    },
    badGzip: "Navnet slutter på .gz, eller den begynner som gzip, men den lar seg ikke pakke ut.",
    mendGzip:
      "Den kan være ufullstendig. Hent den på nytt, eller pakk den ut først og åpne resultatet.",
    notText: "Den er ikke tekst.",
    looksLike: {
      zip: "Den er en zip-fil eller en fil fra Excel eller OpenDocument, ikke tekst.",
      ole: "Den er en eldre fil fra Excel eller Word, ikke tekst.",
      pdf: "Den er en PDF, ikke en tabell.",
      image: "Den er et bilde, ikke en tabell.",
      parquet: "Den er en Parquet-fil, ikke tekst.",
      sqlite: "Den er en SQLite-database, ikke tekst.",
    },
    mendText: "Et regneark (.xlsx, .ods) kan lagres som CSV i programmet det kommer fra.",
    notJson: (line, column) => `Den er ikke gyldig JSON${tellPlace(line, column)}.`,
    mendJson: "Se etter at den er fullstendig, og at den er ett JSON-dokument.",
    empty: "Den er tom.",
    mendEmpty: "Se etter at du valgte riktig fil.",
    noTable: "Det er ingen tabell i den.",
    mendTable: "En tabell har kolonnenavnene på første linje; JSON har en liste av poster.",
    oneColumn: "Den har bare én kolonne.",
    mendOneColumn:
      "Kolonner skilles med komma, semikolon, tabulator eller loddrett strek; en tidslinje trenger én med dato og én som sier hva som skjedde.",
    formatVersion: (found) =>
      `Den er en publisert tidslinje i et format som denne siden ikke kjenner: ${quote(found)}.`,
    mendFormatVersion: "Last siden om igjen: En senere utgave av den kjenner kanskje formatet.",
    format: (path, more) =>
      `Den sier at den er en publisert tidslinje, men er ikke som en slik skal være${path === "" ? "" : ` i ${quote(path)}`}${more === 0 ? "" : ` og ${number(more)} ${more === 1 ? "sted" : "steder"} til`}.`,
    mendFormat: "Hent timeline.json på nytt der den er publisert.",
    noRows: "Ingen rad har en dato som lar seg lese.",
    mendRows: "Velg en annen kolonne for datoen, eller en annen rekkefølge på dag og måned.",
    workerFailed: "Den delen av siden som leser filer, stanset.",
    mendWorker: "Prøv igjen; hvis det skjer på nytt, last siden om igjen.",
    outOfMemory: "Nettleseren har ikke nok minne til den.",
    mendMemory: "Lukk andre sider, eller del opp filen.",
    unreadable:
      "Nettleseren får ikke lenger tak i filen: Den kan være flyttet, endret eller slettet.",
    mendUnreadable: "Velg den på nytt.",
    noMemory: "Denne nettleseren lar ikke siden huske filer.",
    memoryFull: "Nettleseren har ikke plass til å huske denne filen.",
    gone: "Filen huskes ikke lenger.",
  },
  columns: {
    heading: "Kolonner",
    headingOf: (file) => `Kolonnene i ${quote(file)}`,
    intro: "Hva hver kolonne er gjenkjent som. Rett det der det er feil.",
    text: "Slik leses teksten",
    encoding: "Tegnkoding",
    separator: "Skilt med",
    separators: { comma: "komma", semicolon: "semikolon", tab: "tabulator", bar: "loddrett strek" },
    hasHeader: "Den første linjen har kolonnenavnene",
    lookAgain: "Se på den på nytt",
    otherEncoding: (encoding) =>
      `Lenger nede er teksten ikke UTF-8, så den er lest som ${encoding}.`,
    used: "I bruk",
    unused: (n) => `Ikke i bruk (${number(n)})`,
    role: "Leses som",
    noRole: "Brukes ikke",
    roles: {
      date: "Dato",
      start: "Begynnelse",
      end: "Slutt",
      year: "År",
      month: "Måned",
      day: "Dag",
      time: "Klokkeslett",
      endYear: "Slutt: år",
      endMonth: "Slutt: måned",
      endDay: "Slutt: dag",
      endTime: "Slutt: klokkeslett",
      precision: "Datoens presisjon",
      title: "Tittel",
      category: "Kategori",
      importance: "Viktighet",
      place: "Sted",
      url: "Nettadresse",
      latitude: "Breddegrad",
      longitude: "Lengdegrad",
      id: "Kjennetegn",
    },
    samples: "Celler",
    noSamples: "ingen celle med innhold",
    order: "Rekkefølge",
    dayFirst: "Dagen først",
    monthFirst: "Måneden først",
    ask: (cell, column) => `Hvordan er ${cell} i ${quote(column)} ment?`,
    askAbout: (column) => `Hvordan er datoene i ${quote(column)} ment?`,
    askWhy: "Alle datoene der kan leses på begge måter, så filen gir ikke svaret.",
    asOrder: (order, date) => `${order}: ${date}`,
    scheme: "Presisjonen er kodet som i",
    schemes: {
      ucdp: "UCDP (1 til 5)",
      acled: "ACLED (1 til 3)",
      wikidata: "Wikidata (7 til 14)",
      words: "ord: dag, måned, år",
    },
    noScheme: "Velg",
    decimalComma: "Tallene har desimalkomma (1.234,5)",
    read: "Vis tidslinjen",
    readAgain: "Les på nytt",
    back: "Tilbake til tidslinjen",
    unanswered: "Velg først rekkefølgen på dag og måned.",
    shortYears: "Årstall med to sifre",
    hundredYears: (from, to) => `${from}–${to}`,
    shape: (name) => `Den har kolonnene til ${name}.`,
    shapes: {
      "ucdp-ged": "UCDPs Georeferenced Event Dataset",
      acled: "datasettet ACLED",
      gtd: "Global Terrorism Database",
      rand: "RANDs database over terrorhendelser",
      timelinejs: "et TimelineJS-ark",
      "vis-timeline": "programmet vis-timeline",
      flourish: "en tidslinje i Flourish",
      storyteller: "programmet Timeline Storyteller",
    },
    problems: {
      noDate: "Ingen kolonne leses som dato. Velg hvilken som er datoen, begynnelsen eller året.",
      noTitle: "Ingen kolonne leses som tittel: Hendelsene får navn etter kategori eller sted.",
      twice: (role, columns) => `To kolonner leses som ${quote(role)}: ${columns}. Behold én.`,
      twoDates: (columns) => `Alle disse gir datoen: ${columns}. Behold én av dem.`,
      needs: (column, role, needed) =>
        `${quote(column)} leses som ${quote(role)}, som ikke sier noe uten en kolonne som leses som ${quote(needed)}.`,
      noScheme: (column) => `Velg hva kodene i ${quote(column)} betyr.`,
    },
  },
  table: {
    summary: (n, broken) => (broken === 0 ? events(n) : `${events(n)} · ${rows(broken)} ikke lest`),
    panel: "Filen",
    event: "Hendelse",
    columns: "Kolonner",
    broken: (n) => `Rader som ikke ble lest (${number(n)})`,
    none: "Velg en hendelse for å se raden den er lest ut av.",
    search: "Søk i titler og steder",
    nextHit: "Neste treff",
    previousHit: "Forrige treff",
    place: (place, n) => `Treff ${number(place)} av ${number(n)}`,
    hitsShown: (shown) => `De første ${number(shown)}, i tidsrekkefølge:`,
    untitled: "Uten tittel",
    otherCategories: "Alle andre",
    violence: {
      "1": "Statsbasert konflikt",
      "2": "Ikke-statlig konflikt",
      "3": "Ensidig vold",
    },
    coded: (meaning, code) => `${meaning} (${code})`,
    row: (line) => `Linje ${number(line)}`,
    record: (place) => `Post ${number(place)}`,
    rowCaption: "Raden slik den står i filen",
    rowFailed: "Raden kunne ikke leses på nytt. Filen kan være endret eller flyttet.",
    column: "Kolonne",
    cell: "Celle",
    emptyCell: "tom",
    edtf: "EDTF-dato",
    dateFrom: (row) => `${row} i filen gir datoen:`,
    openAddress: "Åpne nettadressen i raden i en ny fane",
    previous: "Forrige",
    next: "Neste",
    importanceFrom: (column) =>
      `Hva som får navn først, er regnet ut fra ${quote(column)}: jo høyere tall, desto viktigere.`,
    selected: (title, when) => `${title}, ${when}.`,
  },
  brokenRows: {
    heading: (n) => `${rows(n)} kunne ikke leses`,
    intro: "De er ikke på tidslinjen. Ingenting er gjettet eller reparert.",
    first: (n) => `De første ${number(n)} står her.`,
    tooFewCells: (found, expected) => `Den har ${cells(found)}; tabellen har ${columns(expected)}.`,
    tooManyCells: (found, expected) =>
      `Den har ${cells(found)}, flere enn tabellens ${columns(expected)}.`,
    openQuote: "Et anførselstegn åpnes i den og lukkes aldri.",
    cellTooLong: (limit) =>
      `En celle er lengre enn ${number(limit)} tegn: Et anførselstegn kan mangle sin avslutning.`,
    problems: {
      "empty-date": (column) =>
        column === "" ? "Det er ingen dato." : `Det er ingen dato i ${quote(column)}.`,
      "not-a-date": (column, cell) =>
        `${quote(cell)} i ${quote(column)} lar seg ikke lese som dato.`,
      "no-such-month": (column, cell) =>
        `${quote(cell)} i ${quote(column)}: Det finnes ingen slik måned.`,
      "no-such-day": (column, cell) =>
        `${quote(cell)} i ${quote(column)}: Det finnes ingen slik dag.`,
      "no-such-time": (column, cell) =>
        `${quote(cell)} i ${quote(column)}: Det finnes ikke noe slikt klokkeslett.`,
      "ambiguous-order": (column, cell) =>
        `${quote(cell)} i ${quote(column)} kan leses med dagen eller måneden først.`,
      "end-before-start": (column, cell) =>
        `Slutten, ${quote(cell)} i ${quote(column)}, kommer før begynnelsen.`,
      "two-ends": (column, cell) =>
        `${quote(cell)} i ${quote(column)} har sin egen slutt, og raden har en til.`,
      "two-years": (column, cell) =>
        `${quote(cell)} i ${quote(column)} ser ut som to årstall; begge må skrives helt ut, som i 1936/1939.`,
      "unknown-precision": (column, cell) =>
        `${quote(cell)} i ${quote(column)} er ingen kjent kode for presisjonen.`,
    },
    cells: "Cellene i raden",
    more: (n) => `Vis ${number(n)} til`,
  },
  timelineFile: {
    noTexts:
      "Selve artikkeltekstene er ikke med i timeline.json. Her står det filen har: sitatene.",
  },
  memory: {
    remember: "Husk denne filen i denne nettleseren",
    rememberNote: "Den ligger bare på din maskin, til du fjerner den.",
    remembered: "Filen huskes i denne nettleseren.",
    forgotten: (name) => `${quote(name)} er fjernet fra denne nettleseren.`,
    heading: "Husket i denne nettleseren",
    open: "Åpne",
    openFile: (name) => `Åpne ${quote(name)}`,
    forget: "Fjern",
    forgetFile: (name) => `Fjern ${quote(name)}`,
    facts: (size, kept) => `${size} · lagret ${kept}`,
  },
};
