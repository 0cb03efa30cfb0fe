import type { ExerciseWords } from "./exercise-words.ts";

const q = (text: string): string => `«${text}»`;

export const exerciseNb: ExerciseWords = {
  title: "Oppgaver",
  lead: "Tre oppgaver ut fra artiklene og ordene i dem: i hvilken rekkefølge, hvor presist, og hvem som sier det.",
  privacy: "Ingenting blir vurdert, lagret eller sendt. Det du gjør, blir på denne siden.",
  description: (collection) =>
    `Oppgaver til undervisningen om ${collection}, til å løse her eller på papir.`,
  kindsLabel: "Oppgavene",
  kinds: {
    order: {
      title: "Sett i rekkefølge",
      task: "Legg kortene i den rekkefølgen hendelsene skjedde eller begynte, den tidligste først. Der kildene ikke avgjør rekkefølgen, er begge deler riktig.",
      paper:
        "Klipp ut kortene og legg dem i rekkefølge, den tidligste hendelsen først. Finn så ordene i artiklene som viser det.",
    },
    sure: {
      title: "Hvor sikkert er det?",
      task: "Hvert sitat gir en dato: en dag, en uke, et år, eller bare «siden» eller «før». Velg datoen som ordene gir, verken mer eller mindre nøyaktig.",
      paper:
        "Klipp ut kortene og legg hver dato ved sitatet som gir den. En dato kan høre til flere sitater.",
    },
    who: {
      title: "Hvem sier det?",
      task: "Hvem kommer ordene eller opplysningene i sitatet fra, og i hvilken kilde står de? Velg for hvert sitat.",
      paper:
        "Klipp ut kortene, og legg ved hvert sitat kortet som viser hvem som sier det, og hvor. Et kort kan høre til flere sitater.",
    },
  },
  version: (n) => `Variant ${n}`,
  versionNote: "Alle som åpner den samme lenken, får den samme varianten.",
  tools: {
    label: "Oppgaven",
    check: "Sjekk",
    goOn: "Fortsett å prøve",
    again: "Begynn på nytt",
    newVersion: "Ny variant",
    copyLink: "Kopier lenke",
    copied: "Lenken er kopiert",
    copyFailed: "Nettleseren tillater ikke kopiering her. Kopier adressen til siden i stedet.",
    print: "Skriv ut",
    withAnswers: "Skriv også ut fasit, på siste side",
    arrange: "Vis en rekkefølge kildene støtter",
    fill: "Vis svarene",
  },
  choose: {
    title: "Velg hendelser",
    set: "Hendelser",
    main: "De viktigste hendelsene",
    all: "Alle hendelsene",
    story: (title) => `Fra fortellingen ${q(title)}`,
    own: "Eget utvalg",
    events: "Hendelser i oppgaven",
    count: (n, total) => `${n} av ${total} valgt`,
    most: (n) => `${n} kort deles ut om gangen. En annen variant deler ut andre.`,
    tooFew: "Velg minst to hendelser.",
    noQuotations: "Hendelsene som er valgt, har ingen sitater til denne oppgaven. Velg andre.",
    gone: (n) =>
      n === 1
        ? "Én hendelse i lenken finnes ikke lenger i samlingen. Den er utelatt."
        : `${n} hendelser i lenken finnes ikke lenger i samlingen. De er utelatt.`,
  },
  order: {
    list: "Kort, det tidligste først",
    earliest: "Tidligst",
    latest: "Senest",
    keys: "Dra et kort, eller velg det og så plassen det skal til. Med tastaturet: Mellomrom tar opp et kort, piltastene flytter det, mellomrom legger det ned, Escape legger det tilbake.",
    place: (place, total) => `Plass ${place} av ${total}`,
    putHere: "Legg det her",
    putFirst: "Legg det først",
    putLast: "Legg det sist",
    putBetween: (before, after) => `Legg det mellom ${q(before)} og ${q(after)}`,
    held: (title, place, total) => `${q(title)} er tatt opp, plass ${place} av ${total}.`,
    moved: (title, place, total) => `${q(title)}: plass ${place} av ${total}.`,
    put: (title, place, total) => `${q(title)} er lagt ned, plass ${place} av ${total}.`,
    left: (title) => `${q(title)} ligger igjen der det lå.`,
    right: "Kildene støtter denne rekkefølgen.",
    wrong: (n) =>
      n === 1
        ? "Ett kort må flyttes for at kildene skal støtte rekkefølgen. Ordene under kortet viser hvor."
        : `${n} kort må flyttes for at kildene skal støtte rekkefølgen. Ordene under kortene viser hvor.`,
    arranged: "Kortene ligger nå i en rekkefølge som kildene støtter.",
    stays: "Kan bli liggende",
    belongs: {
      before: (title) => `Hører hjemme før ${q(title)}`,
      after: (title) => `Hører hjemme etter ${q(title)}`,
    },
    either: "Begge deler går: Kildene avgjør ikke hvilken av disse to som kom først.",
    eitherNext: "Denne og den neste kan også ligge omvendt: Kildene avgjør det ikke.",
    told: (later, earlier) =>
      `${q(later)} kom etter ${q(earlier)}: Rekkefølgen framgår av kildene.`,
  },
  match: {
    quotation: (n) => `Sitat ${n}`,
    about: (title) => `Om: ${title}`,
    pick: { sure: "Velg dato", who: "Velg hvem som sier det" },
    choices: { sure: "Datoer", who: "Hvem sier det" },
    keys: "Dra et kort til et sitat, eller velg feltet under sitatet. Et kort kan brukes flere ganger.",
    held: (choice) => `${choice} er tatt opp. Velg et sitat.`,
    putOn: (choice, n) => `Legg ${choice} på sitat ${n}`,
    put: (choice, n) => `${choice} er lagt på sitat ${n}.`,
    left: (choice) => `${choice} er lagt tilbake.`,
    takeBack: (choice) => `Ta bort ${choice}`,
    taken: (choice) => `${choice} er tatt bort.`,
    right: "Alle svarene har dekning i ordene.",
    some: "Noen av svarene er verdt å se på en gang til. Ordene viser hvorfor.",
    none: "Dette er det ordene gir.",
    filled: "Hvert sitat har nå fått svaret sitt.",
  },
  sure: {
    same: "Det er det ordene gir.",
    vaguer: (date) => `Det stemmer, men ordene sier mer: ${date}.`,
    finer: (date) => `Mer nøyaktig enn ordene. De gir: ${date}.`,
    other: (date) => `Se på ordene en gang til. De gir: ${date}.`,
    empty: (date) => `Ordene gir: ${date}.`,
  },
  who: {
    ownVoice: (source) => `${source} selv`,
    spoken: (speaker, source) => `${speaker} (i ${source})`,
    same: "Riktig: Det er den som sier det.",
    sameSpeaker: (source) => `Den som sier det, stemmer. Ordene står i en annen kilde: ${source}.`,
    sameSource: (who) => `Kilden stemmer, men der er det sagt av: ${who}.`,
    other: (who) => `Se i kildene en gang til. Det er sagt av: ${who}.`,
    empty: (who) => `Det er sagt av: ${who}.`,
    sources: "Kildene, til å slå opp i",
  },
  sheet: {
    name: "Navn",
    cut: "Klipp langs de stiplede linjene.",
    date: "Dato",
    quotations: "Sitater",
    answersOf: (title) => `Fasit: ${title}`,
    noScript:
      "Med JavaScript kan oppgavene løses her, med andre hendelser og i andre varianter. Uten kan de skrives ut: Hver oppgave begynner på en egen side, og fasiten kommer til slutt.",
  },
};
