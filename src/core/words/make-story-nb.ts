import type { MakeStoryWords } from "./make-story-words.ts";

export const makeStoryNb: MakeStoryWords = {
  lead: "Velg hendelser, sett dem i rekkefølge, og skriv det du vil si. Sitatene følger med. Fortellingen blir liggende i denne nettleseren og ingen andre steder før du deler den.",
  storyTitle: "Tittel på fortellingen",
  titleHint: "Overskriften klassen får se.",
  untitled: "En fortelling uten tittel",
  events: "Hendelser",
  find: "Søk i hendelsene",
  found: (shown, all) => (shown === all ? `${all} hendelser` : `${shown} av ${all} hendelser`),
  moreEvents: (n) => `${n} til. Søk for å finne dem.`,
  noEvents: "Ingen hendelser passer med søket.",
  chooseAll: "Velg alle",
  chooseNone: "Velg ingen",
  chooseAllShown: "Velg alle som vises",
  chooseNoneShown: "Velg ingen av dem",
  chosen: (n) => (n === 1 ? "1 valgt" : `${n} valgt`),
  steps: "Fortellingen",
  noSteps: "Ingen hendelser ennå. Velg noen fra listen, så blir de trinn i fortellingen.",
  step: (number, title) => `Trinn ${number}: ${title}`,
  grip: (title) => `Flytt: ${title}`,
  gripHint: "Dra, eller bruk piltastene; i en tekst, Alt og en piltast",
  up: (title) => `Flytt opp: ${title}`,
  down: (title) => `Flytt ned: ${title}`,
  remove: (title) => `Ta ut: ${title}`,
  fields: {
    text: "Teksten i dette trinnet",
    question: "Spørsmål til klassen",
    notes: "Notater til læreren",
  },
  fieldHints: {
    question: "Vises for seg selv, til diskusjon.",
    notes: "Vises i lærervinduet og ikke på skjermen. De følger med i lenken og filen.",
  },
  moreFields: "Spørsmål og notater",
  letters: (length, most) => `${length} av ${most} tegn`,
  tooMany: (over) => `${over} for mange. Kort ned teksten før du deler fortellingen.`,
  tooLongToProject:
    "Lengre enn det en projektor viser på én gang: Klassen må vente mens du ruller. Kort ned, eller flytt noe til notatene.",
  hiddenHere: (n) =>
    n === 1
      ? "Ett av tegnene er usynlig og kan forvirre det som står rundt. Det tas ikke med i det som vises og deles."
      : `${n} av tegnene er usynlige og kan forvirre det som står rundt. De tas ikke med i det som vises og deles.`,
  sort: "Sorter etter tid",
  undo: "Angre",
  startOver: "Begynn på nytt",
  openFile: "Åpne en fortelling fra en fil",
  pass: "Vis og del fortellingen",
  passNote:
    "Hele fortellingen ligger i selve lenken: Ingenting blir lastet opp. Alle som har lenken, kan lese alt som står i den, også notatene.",
  show: "Vis fortellingen",
  present: "Vis for klassen",
  print: "Skriv ut",
  saveFile: "Lagre som fil",
  link: "Lenke til fortellingen",
  copy: "Kopier lenken",
  copied: "Kopiert",
  copyFailed: "Nettleseren tillater ikke kopiering her. Lenken er merket: Kopier den selv.",
  longLink: (letters) =>
    `Denne lenken har ${letters} tegn. Noen programmer kutter lange lenker: Prøv den før du stoler på den, eller del filen.`,
  veryLongLink: (letters) =>
    `Denne lenken har ${letters} tegn: for mange for de fleste e-post- og chatprogrammer, og for en QR-kode. Lagre fortellingen som fil, og del filen.`,
  noLink: "Fortellingen er for lang for en lenke. Lagre den som fil, og del filen.",
  notYet: "Fortellingen kan ikke vises eller deles ennå:",
  useEvents: "Bruk de samme hendelsene i:",
  exercises: "Oppgaver",
  handout: "Liste til utdeling",
  full: (most) => `En fortelling har plass til høyst ${most} trinn.`,
  told: {
    moved: (title, number, total) => `${title} er nå trinn ${number} av ${total}.`,
    removed: (title) => `Tatt ut: ${title}`,
    undone: "Angret",
    sorted: "Trinnene står i tidsrekkefølge.",
    startedOver: "Fortellingen er tom. Du kan angre.",
    opened: (title) => `Åpnet: ${title}`,
    lostWords: (n, title) =>
      n === 1
        ? `Tatt ut, med det du skrev der: ${title}`
        : `${n} trinn er tatt ut, med det du skrev der.`,
    unchosen: (n) => (n === 1 ? "Ett trinn er tatt ut." : `${n} trinn er tatt ut.`),
    discarded: "Utkastet er kastet.",
    followed: "Fortellingen ble endret i et annet vindu, og dette vinduet fulgte med.",
  },
  dismiss: "Lukk meldingen",
  notKept:
    "Denne nettleseren tar ikke vare på fortellingen: Lageret er fullt eller slått av. Lagre den som fil før du forlater siden.",
  otherWindow: {
    text: "Et annet vindu har endret fortellingen i mellomtiden. Velg hvilken av de to du vil fortsette med; den andre legges til side. Før det blir ikke denne tatt vare på.",
    take: "Fortsett med den andre",
    refuse: "Fortsett med denne",
  },
  shelf: {
    title: (n) => (n === 1 ? "Du hadde et annet utkast" : `Du hadde ${n} andre utkast`),
    note: "Ligger i denne nettleseren til du kaster det. Åpner du et av dem, legges fortellingen nedenfor til side i stedet.",
    steps: (n) => `${n} trinn`,
    unreadable: "Et utkast som denne siden ikke kan lese",
    open: "Åpne det",
    discard: "Kast",
  },
  byReader: "Laget av en leser",
  byReaderNote:
    "Titlene på trinnene og sitatene er tidslinjens. Resten er skrevet av den som laget lenken.",
  change: "Lag din egen utgave av den",
  makeNew: "Lag en ny",
  gone: (n, ids) =>
    n === 1
      ? `Samlingen er endret: Én hendelse i fortellingen finnes ikke lenger i den og er utelatt (${ids}).`
      : `Samlingen er endret: ${n} hendelser i fortellingen finnes ikke lenger i den og er utelatt (${ids}).`,
  andMore: (n) => `og ${n} til`,
  hidden: (n) =>
    n === 1
      ? "Ett usynlig tegn er utelatt fra tekstene i fortellingen: Slike tegn kan stokke om på eller skjule det som står rundt."
      : `${n} usynlige tegn er utelatt fra tekstene i fortellingen: Slike tegn kan stokke om på eller skjule det som står rundt.`,
  faultTitle: "Fortellingen kan ikke vises",
  faults: {
    broken:
      "Lenken er ufullstendig. Den kan være kuttet på veien: Be om den på nytt, eller om filen.",
    "too-large":
      "Lenken inneholder mer enn det er plass til i en fortelling. Be om fortellingen som fil.",
    format:
      "Lenken inneholder ingen fortelling som denne siden kan lese. Be avsenderen kopiere den på nytt fra siden der fortellingen ble laget.",
    newer:
      "Fortellingen er laget med en nyere utgave av denne siden. Last siden på nytt, og åpne lenken igjen.",
    collection:
      "Lenken inneholder en fortelling laget fra en annen samling. Åpne den på siden til den samlingen.",
    empty:
      "Ingen av hendelsene i fortellingen finnes lenger i denne samlingen. Den som laget den, kan velge andre og sende en ny lenke.",
    parts:
      "Deler av fortellingen er ikke slik at denne siden kan vise dem. Be avsenderen rette dette og sende en ny lenke:",
  },
  fileFaults: {
    broken: "Filen kan ikke leses. Er den flyttet eller endret, må du velge den på nytt.",
    "too-large": "Filen er altfor stor for en fortelling. Velg filen som denne siden lagret.",
    format:
      "Filen inneholder ingen fortelling som denne siden kan lese. Velg en som denne siden har lagret: Navnet slutter på .story.json.",
    newer:
      "Fortellingen er laget med en nyere utgave av denne siden. Last siden på nytt, og åpne filen igjen.",
    collection:
      "Filen inneholder en fortelling laget fra en annen samling. Åpne den på siden til den samlingen.",
    empty:
      "Ingen av hendelsene i fortellingen finnes lenger i denne samlingen. Velg andre, og skriv fortellingen på nytt.",
    parts:
      "Filen ble ikke åpnet. Rett dette i den, eller be den som laget den, om det, og åpne den igjen:",
  },
  partFaults: {
    tooLong: (place, length, most) => `${place}: ${length} tegn, og grensen er ${most}. Kort ned.`,
    tooManySteps: (count, most) =>
      `Fortellingen har ${count} trinn, og grensen er ${most}. Del den i to fortellinger.`,
    noTitle: "Tittelen mangler eller er ikke tekst. Skriv den i anførselstegn etter «title».",
    noSteps: "Listen over trinn mangler. Den står i hakeparenteser etter «steps».",
    noEvent: (step) => `Trinn ${step} nevner ingen hendelse. Skriv hendelsens id etter «event».`,
    noText: (place) => `${place}: Dette er ikke tekst. Sett anførselstegn rundt, eller ta det ut.`,
    more: (n) => `Og ${n} til av samme slag.`,
    title: "Tittelen",
    field: {
      event: (step) => `Hendelsen i trinn ${step}`,
      text: (step) => `Teksten i trinn ${step}`,
      question: (step) => `Spørsmålet i trinn ${step}`,
      notes: (step) => `Notatene i trinn ${step}`,
    },
  },
  how: {
    title: "Slik virker det",
    items: [
      "Velg hendelser fra tidslinjen. Hver av dem blir et trinn, med ordene i artiklene som tidfester den.",
      "Sett trinnene i rekkefølge, og skriv tekst, spørsmål og notater til hvert.",
      "Vis fortellingen som en side eller på projektor, og del den som lenke eller fil. Ingenting blir lastet opp.",
    ],
  },
};
