import type { ClassroomWords } from "./classroom-words.ts";

export const classroomNb: ClassroomWords = {
  title: "Undervisning",
  lead: "Fortellinger til å vise og lese, ark til å dele ut, og oppgaver. Alt bygger på denne tidslinjen og kildene til den.",
  description: (collection) =>
    `Fortellinger, utdelingsark og oppgaver til tidslinjen «${collection}».`,
  toClassroom: "Til undervisningssidene",
  noScript: "Denne siden trenger JavaScript. Fortellingene kan leses og skrives ut uten.",
  stories: "Fortellinger",
  steps: (n) => `${n} trinn`,
  read: "Les",
  present: "Vis for klassen",
  print: "Skriv ut",
  make: "Lag selv",
  chosen: (n) =>
    n === 1
      ? "Med den ene hendelsen du valgte på tidslinjen."
      : `Med de ${n} hendelsene du valgte på tidslinjen.`,
  useAll: "Bruk alle hendelser",
  own: {
    title: "Din egen fortelling",
    text: "Velg hendelser, sett dem i rekkefølge, skriv det du vil si, og del fortellingen som lenke eller fil.",
  },
  handout: {
    title: "Utdelingsark",
    text: "En fortelling, tidslinjen, listen over hendelser med kilder, eller en tom tidslinje til å fylle ut, på A4 eller Letter.",
  },
  exercises: {
    title: "Oppgaver",
    text: "Sett hendelser i rekkefølge, vurder hvor nøyaktig et sitat tidfester dem, og finn ut hvem som sier det. Svarene blir verken vurdert eller sendt.",
  },
  stepOf: (number, total) => `${number} av ${total}`,
  linkToStep: (title) => `Lenke til dette trinnet: ${title}`,
  question: "Til diskusjon",
  events: "Hendelser i dette trinnet",
  stepList: "Trinn",
  moved: "Fortellingen er endret siden lenken ble laget. Trinnet har fått en annen plass.",
  changed:
    "Fortellingen er endret siden lenken ble laget, og trinnet er ikke lenger med. Dette er det nærmeste trinnet.",
  unknownStep:
    "Lenken viser ikke til noe trinn i fortellingen. Fortellingen åpnes fra begynnelsen.",
  timelineOf: (story) => `Tidslinje til fortellingen: ${story}`,
  followed: (number, total, title) => `Trinn ${number} av ${total}: ${title}`,
  storyDescription: (title, steps, collection) =>
    `${title}: en fortelling i ${steps} trinn på tidslinjen «${collection}».`,
  embed: {
    title: "Bygg inn fortellingen",
    text: "Fortellingen i en ramme på en annen side. Der kjører den ingen skript og henter ingenting fra noe sted.",
    code: "Koden til rammen",
    way: {
      title: "En fortelling",
      text: "En fortelling til undervisningen har sin egen ramme, som ikke kjører skript. Koden står nederst på siden til fortellingen.",
    },
  },
  nextStep: "Neste trinn",
  previousStep: "Forrige trinn",
};
