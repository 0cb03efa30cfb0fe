import type { ExerciseWords } from "./exercise-words.ts";

const q = (text: string): string => `«${text}»`;

export const exerciseNb: ExerciseWords = {
  title: "Oppgaver",
  lead: "Tre oppgaver til artiklene: Sett hendelser i rekkefølge, se hvor nøyaktig en dato er kjent, og finn ut hvem som sier hva.",
  privacy: "Ingenting blir vurdert, lagret eller sendt. Det du gjør, blir værende på denne siden.",
  description: (collection) =>
    `Oppgaver til undervisningen om ${collection}, som kan løses her eller på papir.`,
  kindsLabel: "Oppgavene",
  kinds: {
    order: {
      title: "Sett i rekkefølge",
      task: "Legg kortene i den rekkefølgen hendelsene skjedde eller begynte, den tidligste først. Der kildene ikke sier hva som kom først, er begge rekkefølger riktige.",
      paper:
        "Klipp ut kortene og legg dem i rekkefølge, den tidligste hendelsen først. Finn så ordene i artiklene som viser det.",
    },
    sure: {
      title: "Hvor sikkert er det?",
      task: "Ordene i hvert sitat forteller når noe skjedde: dagen, uka eller året, eller bare «siden» eller «før». Velg datoen som ordene gir, verken mer eller mindre nøyaktig. Ord som «tidligere denne uka» regnes fra dagen artikkelen ble skrevet. Den står under sitatet.",
      paper:
        "Klipp ut kortene og legg hver dato ved sitatet som gir den. En dato kan høre til flere sitater.",
    },
    who: {
      title: "Hvem sier det?",
      task: "Hvem sier det som står i sitatet? En artikkel kan si noe i eget navn eller gjengi hva andre sier. Velg for hvert sitat, og se etter i kildene: Sitatet alene sier det ikke alltid.",
      paper:
        "Klipp ut kortene, og legg ved hvert sitat kortet som viser hvem som sier det, og i hvilken kilde. Et kort kan høre til flere sitater.",
    },
  },
  version: (n) => `Variant ${n}`,
  versionNote: "Alle som åpner den samme lenken, får den samme varianten.",
  tools: {
    label: "Denne oppgaven",
    check: "Sjekk",
    goOn: "Fortsett å prøve",
    again: "Begynn på nytt",
    newVersion: "Ny variant",
    copyLink: "Kopier lenke",
    copied: "Lenken er kopiert",
    copyFailed: "Nettleseren tillater ikke kopiering her. Kopier adressen til siden i stedet.",
    print: "Skriv ut",
    withAnswers: "Skriv også ut fasiten, på et eget ark",
    arrange: "Vis en rekkefølge som stemmer med kildene",
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
    noQuotations:
      "Hendelsene som er valgt, har for få sitater til denne oppgaven. Velg andre eller flere.",
    gone: (n) =>
      n === 1
        ? "Én hendelse i lenken finnes ikke lenger i samlingen. Den er utelatt."
        : `${n} hendelser i lenken finnes ikke lenger i samlingen. De er utelatt.`,
    allGone:
      "Ingen av hendelsene i lenken finnes lenger i samlingen. Denne oppgaven har andre hendelser.",
    noKind: (shown) => `Lenken viser til en oppgave som ikke finnes. Dette er ${q(shown)}.`,
    noVersion: (shown) =>
      `Varianten i lenken er ikke et tall fra 1 til 999 999. Dette er variant ${shown}.`,
  },
  order: {
    list: "Kort, det tidligste først",
    earliest: "Tidligst",
    latest: "Senest",
    hands: "Dra et kort i prikkene, eller velg det og så plassen det skal til.",
    keys: "Med tastaturet: Mellomrom tar opp et kort, piltastene flytter det, mellomrom legger det ned, Escape legger det tilbake.",
    place: (place, total) => `Plass ${place} av ${total}`,
    putHere: "Legg det her",
    putFirst: "Legg det først",
    putLast: "Legg det sist",
    putBetween: (before, after) => `Legg det mellom ${q(before)} og ${q(after)}`,
    held: (title, place, total) => `${q(title)} er tatt opp, plass ${place} av ${total}.`,
    moved: (title, place, total) => `${q(title)}: plass ${place} av ${total}.`,
    put: (title, place, total) => `${q(title)} er lagt ned, plass ${place} av ${total}.`,
    left: (title) => `${q(title)} ligger igjen der det lå.`,
    right: "Rekkefølgen stemmer med kildene.",
    wrong: (n) =>
      n === 1
        ? "Ett kort må flyttes for at rekkefølgen skal stemme med kildene. På kortet står det hvor, og hvorfor."
        : `${n} kort må flyttes for at rekkefølgen skal stemme med kildene. På hvert kort står det hvor, og hvorfor.`,
    arranged: "Kortene ligger nå i en rekkefølge som stemmer med kildene.",
    stays: "Kan bli liggende her",
    belongs: {
      before: (title) => `Hører hjemme før ${q(title)}`,
      after: (title) => `Hører hjemme etter ${q(title)}`,
    },
    or: (one, other) => `${one} eller ${other}`,
    either: (upper, lower) =>
      upper === lower
        ? `Begge rekkefølger er riktige, for kildene sier ikke hva som kom først. De oppgir samme tid for begge kortene: ${upper}.`
        : `Begge rekkefølger er riktige, for kildene sier ikke hva som kom først. For kortet over oppgir de: ${upper}. For kortet under: ${lower}.`,
    eitherWith: (numbers) =>
      `Kildene sier ikke om dette kom før eller etter nummer ${numbers}: Begge rekkefølger er riktige.`,
    told: (later, earlier) => `${q(later)} kom etter ${q(earlier)}: Det sier kildene.`,
  },
  match: {
    quotation: (n) => `Sitat ${n}`,
    about: (title) => `Om: ${title}`,
    pick: { sure: "Velg dato", who: "Velg hvem som sier det" },
    choices: { sure: "Datoer", who: "Hvem sier det" },
    cards: "Dra et kort til et sitat, eller velg først kortet og så feltet under sitatet.",
    keys: "Velger du bare feltet, åpnes en liste med svarene. Et svar kan passe til flere sitater.",
    held: (choice) => `${choice} er tatt opp. Velg et sitat.`,
    putOn: (choice, n) => `Legg ${choice} på sitat ${n}`,
    put: (choice, n) => `${choice} er lagt på sitat ${n}.`,
    left: (choice) => `${choice} er lagt tilbake.`,
    takeBack: (choice) => `Ta bort ${choice}`,
    taken: (choice) => `${choice} er tatt bort.`,
    right: "Alle svarene stemmer med ordene.",
    some: "Noen av svarene er verdt å se på en gang til. Under hvert sitat står det hvorfor.",
    none: "Ingen svar er valgt. Her ser du hva sitatene sier.",
    filled: "Hvert sitat har nå fått svaret sitt.",
  },
  sure: {
    same: "Ja, det er det ordene betyr.",
    vaguer: (date) => `Det stemmer, men ordene sier mer: ${date}.`,
    finer: (date) => `Så nøyaktige er ikke ordene. De betyr: ${date}.`,
    other: (date) => `Se på ordene en gang til. De betyr: ${date}.`,
    lasting: (date) =>
      `Dette er en annen slags dato: Ordene forteller om noe som pågikk en tid. De betyr: ${date}.`,
    single: (date) =>
      `Dette er en annen slags dato: Ordene forteller ikke om noe som pågikk over tid. De betyr: ${date}.`,
    empty: (date) => `Ordene betyr: ${date}.`,
  },
  who: {
    ownVoice: (source) => `artikkelen selv (${source})`,
    same: "Ja, det er riktig.",
    passing: (who) => `Artikkelen gjengir det, men sier det ikke selv. Det er sagt av: ${who}.`,
    sameSource: (who) => `Kilden stemmer, men dette er sagt av: ${who}.`,
    other: (who) => `Se i kildene en gang til. Dette er sagt av: ${who}.`,
    empty: (who) => `Dette er sagt av: ${who}.`,
    passedOn: (speaker, carrier) => `Hvem sier det: ${speaker}. Hvem gjengir det: ${carrier}.`,
    inOwnName: (carrier) => `Artikkelen viser ikke til noen andre. Hvem sier det: ${carrier}.`,
    sources: "Kildene, til å slå opp i",
  },
  sheet: {
    name: "Navn",
    cut: "Klipp langs de stiplede linjene.",
    date: "Dato",
    quotations: "Sitater",
    answersOf: (title) => `Fasit: ${title}`,
    noScript:
      "Med JavaScript kan oppgavene løses her, med andre hendelser og i andre varianter. Uten kan de skrives ut: Hver oppgave begynner på et eget ark, og fasiten kommer til slutt.",
  },
};
