import { nb } from "./nb.ts";
import { printSize } from "./open-sizes.ts";
import { changesNb } from "./workbench-changes.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

const { number, quote } = nb;
const count =
  (one: string, many: string) =>
  (n: number): string =>
    `${number(n)} ${n === 1 ? one : many}`;
const articles = count("artikkel", "artikler");
const finds = count("dato funnet", "datoer funnet");
const problems = count("problem", "problemer");

export const workbenchNb: WorkbenchWords = {
  title: "Fra artikkel til tidslinje",
  lead: "Lim inn eller åpne dine egne artikler. Hver dato i dem blir funnet, med begrunnelse; du avgjør hva som blir en hendelse, og tar tidslinjen med deg.",
  description:
    "Finn datoene i dine egne artikler og gjør dem til en tidslinje, i nettleseren. Ingenting lastes opp.",
  privacy:
    "Artiklene dine blir værende i denne nettleseren. Ingenting lastes opp: Siden arbeider på din egen maskin og har ikke lov til å koble seg til noe.",
  noScript:
    "Arbeidsbenken trenger JavaScript, som enten er slått av her eller ikke har kommet frem.",
  steps: {
    heading: "Slik virker det",
    items: [
      "Legg til artikler: Lim inn teksten, slipp filer her eller velg dem. Engelsk og norsk bokmål blir forstått.",
      "Si når hver av dem ble publisert, der teksten ikke gjør det. «På fredag» og «for tre uker siden» regnes derfra.",
      "Gå gjennom funnene ved siden av teksten de står i. Godta, rett eller avvis dem, og merk selv det som ikke ble funnet.",
      "Ta med deg resultatet: en samling til ditt eget nettsted, dataene, eller én HTML-side som virker uten nett.",
    ],
  },
  formats: {
    heading: "Dette kan åpnes",
    items: [
      "Artikler: ren tekst, Markdown, lagrede nettsider (.html) og Word-dokumenter (.docx), gjerne flere om gangen. Teksten beholdes, oppmerkingen ikke.",
      "Det arbeidsbenken selv gir deg: samlingen (.zip), timeline.json og HTML-siden. Hver av dem åpnes som et prosjekt.",
    ],
  },
  limits:
    "En artikkel kan ha inntil 10 millioner tegn, og filen være inntil 20 MB; det som er større eller ikke inneholder tekst, blir avvist med grunnen.",
  counts: {
    articles,
    accepted: (n, total) => `${number(n)} av ${nb.count.events(total)} godtatt`,
    finds,
    characters: count("tegn", "tegn"),
  },
  projects: {
    heading: "Prosjektene dine",
    all: "Alle prosjekter",
    none: "Det er ingen prosjekter i denne nettleseren ennå. Legg til en artikkel over for å begynne på ett.",
    create: "Nytt prosjekt",
    example: "Prøv med et eksempel",
    exampleNote: "To korte, oppdiktede meldinger om samme sak, på engelsk og norsk.",
    untitled: "Tidslinje uten navn",
    changed: (when) => `endret ${when}`,
    open: (title) => `Åpne ${quote(title)}`,
    rename: "Gi nytt navn",
    renameProject: (title) => `Gi ${quote(title)} nytt navn`,
    newTitle: "Ny tittel",
    remove: "Fjern",
    removeProject: (title) => `Fjern ${quote(title)}`,
    confirmRemove: (title) => `Fjerne ${quote(title)} fra denne nettleseren, med artiklene?`,
    removeNow: "Fjern det",
    keep: "Behold det",
    removed: (title) => `${quote(title)} er fjernet fra denne nettleseren.`,
    gone: "Det prosjektet finnes ikke i denne nettleseren: Det kan være fjernet, her eller i en annen fane.",
    openedPart: (title, n) =>
      `${quote(title)} er åpnet. Filen hadde bare deler av teksten i ${articles(n)}: Der kan ikke mer bli funnet. HTML-siden og dataene kan lages av sitatene; samlingen (.zip) trenger hele tekstene.`,
    interrupted: (names) =>
      `Siden ble lukket eller lastet på nytt før dette var lest: ${names}. Legg det til igjen.`,
    opening: "Åpner prosjektet …",
    opened: (title) => `${quote(title)} er åpnet.`,
    openedCopy: (title) => `${quote(title)} er åpnet som et eget prosjekt.`,
  },
  shelf: {
    quota:
      "Denne nettleseren har ikke mer plass: Det du gjør nå, blir ikke lagret. Eksporter prosjektet før du lukker siden, eller fjern andre.",
    unavailable:
      "Denne nettleseren tar ikke vare på noe her, slik det er i et privat vindu: Det du gjør, blir ikke lagret. Eksporter prosjektet før du lukker siden.",
    exists: "Det finnes allerede et prosjekt med det navnet.",
    removed:
      "Dette prosjektet er fjernet i en annen fane. Det du ser, blir ikke lenger lagret; eksporter det hvis du vil beholde det.",
    "changed-elsewhere": (n) =>
      `En annen fane hadde endret det samme, så ${n === 1 ? "den siste endringen din ble" : `de siste ${number(n)} endringene dine ble`} ikke gjort. Se på det, og gjør det igjen hvis det fortsatt trengs.`,
  },
  intake: {
    heading: "Legg til artikler",
    add: "Legg til artikler",
    pasteLabel: "Lim inn en artikkel",
    pasteHint: "Hele teksten, gjerne med overskrift og dato.",
    addText: "Finn datoene",
    pastedName: (n) => `Innlimt tekst ${number(n)}`,
    choose: "Velg filer",
    hint: "Tekst, Markdown, HTML eller Word, gjerne flere på en gang. Du kan også slippe dem hvor som helst på siden.",
    dropHere: "Slipp for å legge dem til",
    nothingPasted: "Det var ingen tekst i det som ble limt inn.",
    queue: "Det som er lagt til",
    waiting: "Venter",
    reading: "Leser filen …",
    finding: (percent) => `Finner datoer: ${number(percent)} %`,
    progress: (name) => `Fremdrift: ${name}`,
    cancel: "Avbryt",
    cancelOne: (name) => `Avbryt ${quote(name)}`,
    added: (found, events) => `${found}, ${events} foreslått.`,
    nothingFound: "Ingen datoer ble funnet i denne teksten. Du kan likevel merke tekststeder selv.",
    readAs: (language, other) =>
      `Lest som ${language}. En del av den ser ut til å være på ${other}; der kan datoer mangle.`,
    tooMany: (finds, percent) =>
      `Teksten har flere datoer enn det går an å gå gjennom på én gang: De første ${nb.number(finds)} er med, fra de første ${percent} % av den. Del teksten, og legg til resten som egne artikler.`,
    seems: (language) =>
      `Teksten ser ut til å være på ${language}; datoer finnes bare på engelsk og norsk bokmål. Er det feil, kan du velge språket.`,
    languagesAdded: (languages) =>
      `Tidslinjen er nå også på ${languages}. Språkene endres i innstillingene.`,
    same: (title) => `Akkurat denne teksten er allerede i prosjektet, som ${quote(title)}.`,
    addAgain: "Legg den til en gang til",
    leaveOut: "La den være",
    toReview: "Gå gjennom funnene",
    done: (n, events) => `${n} lagt til, ${events} foreslått.`,
    askDate: "Når ble den publisert?",
    askDateWhy:
      "Det står ikke i teksten. Uten det kan ikke «på fredag» eller «for tre uker siden» bli til en dato.",
    giveDate: "Bruk denne datoen",
    clear: "Tøm listen",
    faults: {
      empty: "Det er ingen tekst i den.",
      binary:
        "Dette er ikke tekst. Kommer den fra et annet program, kan du lagre den som tekst, HTML eller .docx.",
      "too-large": "Den er for stor.",
      unsupported:
        "Denne typen fil kan ikke leses. Lagre den som tekst, HTML eller .docx, eller kopier teksten og lim den inn.",
      broken:
        "Filen er skadet eller ikke det navnet sier. Åpne den i programmet den kommer fra, og lagre den på nytt.",
      cancelled: "Avbrutt. Ingenting av den er tatt vare på.",
      unreadable:
        "Nettleseren gir ikke lenger fra seg filen: Den kan være flyttet eller slettet. Velg den på nytt.",
      finder:
        "Den delen av siden som finner datoer, stoppet. Prøv igjen; skjer det igjen, last siden på nytt.",
    },
    tooLarge: (size, limit) => `Den er for stor: ${size}. Inntil ${limit} kan leses; del den opp.`,
    tooLong: (length, limit) =>
      `Den er for lang: ${number(length)} tegn. Inntil ${number(limit)} kan leses; del den opp.`,
    formats: {
      pdf: "Dette er en PDF.",
      doc: "Dette er et Word-dokument av gammelt slag (.doc).",
      odt: "Dette er en OpenDocument-tekst.",
      rtf: "Dette er et RTF-dokument.",
      epub: "Dette er en e-bok.",
      pages: "Dette er et Pages-dokument.",
      spreadsheet: "Dette er et regneark.",
      presentation: "Dette er en presentasjon.",
      "web-archive": "Dette er et nettarkiv.",
      image: "Dette er et bilde.",
      media: "Dette er lyd eller film.",
      archive: "Dette er en pakke med filer.",
    },
    importFaults: {
      "not-ours":
        "Den inneholder verken en artikkel eller et prosjekt: En zip- eller JSON-fil må være laget av Dateline.",
      broken: "Den er skadet eller ikke fullstendig, og kan ikke åpnes.",
      "too-large": "Den er for stor til å åpnes her.",
      newer: "Den er laget av en nyere utgave av denne siden. Last siden på nytt, og prøv igjen.",
    },
    notesLabel: "Dette er gjort med teksten",
    bytes: (n) => printSize(n, number, "byte"),
  },
  notes: {
    encoding: (name) => `Lest som ${name}.`,
    composed: "Aksenter er slått sammen med bokstavene sine (NFC).",
    softHyphens: (n) => `${count("myk bindestrek", "myke bindestreker")(n)} er tatt ut.`,
    zeroWidth: (n) => `${count("usynlig tegn", "usynlige tegn")(n)} er tatt ut.`,
    replaced: (n) => `${count("tegn", "tegn")(n)} lot seg ikke lese og vises som «�».`,
    articlePart: "Bare den delen av nettsiden som ser ut til å være artikkelen, er beholdt.",
    wholePage: "Hele nettsiden er beholdt, siden ingen del av den skiller seg ut som artikkelen.",
    badAddress: (address) =>
      `${quote(address)} er ikke en nettadresse som kan publiseres; den er utelatt.`,
    bylines: (n) =>
      `${count("linje", "linjer")(n)} om publisering, forfattere eller bilder er utelatt.`,
    frontMatter:
      "Linjene øverst lot seg ikke lese som opplysninger; de er blitt stående i teksten.",
  },
  article: {
    heading: "Artikler",
    shown: "Artikkelen som vises",
    details: "Opplysninger",
    detailsOf: (title) => `Opplysninger om ${quote(title)}`,
    title: "Tittel",
    publisher: "Utgiver",
    author: "Forfatter",
    language: "Språk",
    unknownLanguage: "Ukjent",
    unknownLanguageNote:
      "Datoer finnes bare på engelsk og norsk: På dette språket blir ingenting funnet. Du kan merke tekststeder selv.",
    published: "Publisert",
    publishedNote: "«I dag» og «på fredag» i teksten regnes fra denne dagen.",
    written: "Skrevet, hvis det var en annen dag",
    writtenNote: "Bare når «i dag» i teksten ikke er dagen den ble publisert.",
    url: "Nettadresse",
    rights: "Rettigheter",
    rightsNote: "Det leseren får vite om bruken av teksten.",
    text: "Det som publiseres av teksten",
    texts: { full: "Hele teksten", excerpts: "Bare setningene rundt sitatene" },
    save: "Lagre opplysningene",
    remove: "Fjern artikkelen",
    removeArticle: (title) => `Fjern ${quote(title)}`,
    removed: (title) => `${quote(title)} er fjernet. Angre henter den tilbake.`,
    saved: "Opplysningene er lagret.",
    findingAgain: "Regner ut datoene på nytt …",
    noDate: "Ingen publiseringsdato",
    undated: "Dato mangler",
    badUrl: "En nettadresse begynner med https:// eller http://.",
    needsTitle: "En artikkel må ha en tittel.",
  },
  date: {
    hint: "For eksempel 23. mars 2024, 2024-03-23 eller 2024-03.",
    understood: (date) => `Forstått som ${date}.`,
    unreadable: (text) =>
      `${quote(text)} kan ikke leses som en dato. Skriv den som 23. mars 2024 eller 2024-03-23.`,
  },
  bench: {
    panes: { timeline: "Tidslinje", text: "Tekst", events: "Hendelser", tray: "Skuff" },
    skipToEvents: "Til hendelsene",
    panesLabel: "Delene av arbeidsbenken",
    titleLabel: "Tidslinjens tittel",
    undo: "Angre",
    redo: "Gjør om",
    undoWhat: (what) => `Angre: ${what}`,
    redoWhat: (what) => `Gjør om: ${what}`,
    undone: (what) => `Angret: ${what}.`,
    redone: (what) => `Gjort om: ${what}.`,
    saved: "Lagret i denne nettleseren",
    saving: "Lagrer …",
    saveFailed: "Ikke lagret",
    articles: "Artikler",
    settings: "Innstillinger",
    export: "Eksporter",
    acceptedOnly: "Bare godtatte",
    legendProposed: "Svakt: ikke gått gjennom ennå",
    resize: "Tidslinjens høyde",
    emptyTimeline: "Hendelsene vises her etter hvert som de blir funnet.",
    noArticles: "Dette prosjektet har ingen artikler ennå.",
  },
  changes: changesNb,
  settings: {
    heading: "Om tidslinjen",
    title: (language) => `Tittel (${language})`,
    description: (language) => `Beskrivelse (${language})`,
    id: "Navn på mappen",
    idNote: "Små bokstaver, sifre og bindestreker; det blir en del av adressen.",
    badId: "Bare små bokstaver fra a til z, sifre og bindestreker, med en bokstav først.",
    languages: "Tidslinjens språk",
    languagesNote:
      "En tittel som mangler på ett av dem, vises som den er. Sitatene blir stående på artikkelens språk.",
    addLanguage: "Legg til språk",
    languageCode: "Språkkode, for eksempel de eller nn",
    badLanguage: "Det er ikke en språkkode, som de eller nn.",
    removeLanguage: (language) => `Fjern ${language}`,
    categories: "Kategorier",
    categoryName: (language) => `Navn (${language})`,
    categoryUsed: (events) => `brukt av ${events}`,
    unused: "ikke i bruk",
    addCategory: "Legg til kategori",
    newCategory: "Ny kategori",
    removeCategory: (name) => `Fjern ${quote(name)}`,
    save: "Lagre innstillingene",
    saved: "Innstillingene er lagret.",
  },
  export: {
    heading: "Ta det med deg",
    intro:
      "Zip-filen er til å arbeide videre med: Alt er med, uansett hva du har bestemt. HTML-siden og dataene er for andre: De har det du har godtatt, og det av tekstene som kan publiseres.",
    names: {
      zip: "Samling til et nettsted (.zip)",
      timeline: "Dataene (timeline.json)",
      page: "Én HTML-side",
    },
    notes: {
      zip: "Til å fortsette med alt: hele tekstene, valgene, skuffen. Mappen i den hører hjemme i data/ på et Dateline-nettsted.",
      timeline: "Det du har godtatt, med sitatene, i det publiserte formatet; uten tekstene.",
      page: "Det du har godtatt, med sitatene og den publiserte delen av tekstene: åpnes uten nett, i enhver nettleser.",
    },
    save: (name) => `Lagre: ${name}`,
    saveShort: "Lagre",
    made: (file) => `${quote(file)} er klar og havner blant nedlastingene dine.`,
    making: "Lager filen …",
    blocked: "Den kan lages når problemene over er rettet.",
    failed: "Filen kunne ikke lages. Prosjektet er som det var.",
    ready: (events) => `Ingenting er i veien: ${events} blir publisert.`,
    drafts: (n) =>
      `${nb.count.events(n)} er ikke gått gjennom ennå: De følger med som utkast og blir ikke publisert.`,
    partlyTitled: (n) =>
      n === 1
        ? "1 tittel finnes bare på ett språk; den vises som den er."
        : `${number(n)} titler finnes bare på ett språk; de vises som de er.`,
    partlyKnown: (n) =>
      `Bare deler av teksten er her for ${articles(n)}. Siden og dataene lages av sitatene som finnes; en samling til et nettsted trenger hele tekstene.`,
    problemsHeading: (n) => `${problems(n)} å se på først`,
    problemsNote: "Du kan ta med deg samlingen som den er; den kan publiseres når dette er rettet.",
    goTo: "Vis",
  },
};
