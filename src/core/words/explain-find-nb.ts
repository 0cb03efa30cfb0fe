import type { FindWords, UnitWords } from "./explain-find-words.ts";

const unit = (one: string, many: string): UnitWords => ({
  one,
  many,
  some: `noen ${many}`,
  same: `samme ${one.replace(/^\S+ /, "")} som`,
});

const PARTS = { year: "året", month: "måneden", day: "dagen" } as const;

export const nb: FindWords = {
  numbers: "én to tre fire fem seks sju åtte ni ti elleve tolv".split(" "),
  units: {
    second: unit("ett sekund", "sekunder"),
    minute: unit("ett minutt", "minutter"),
    hour: unit("én time", "timer"),
    day: unit("én dag", "dager"),
    week: unit("én uke", "uker"),
    weekend: unit("én helg", "helger"),
    fortnight: unit("to uker", "ganger to uker"),
    month: unit("én måned", "måneder"),
    quarter: unit("ett kvartal", "kvartaler"),
    year: unit("ett år", "år"),
    decade: unit("ett tiår", "tiår"),
    century: unit("ett århundre", "århundrer"),
    millennium: unit("ett årtusen", "årtusener"),
  },
  weekdays: "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" "),
  anchor: {
    written: (date, isDay) =>
      isDay ? `${date}, dagen teksten ble skrevet` : `${date}, da teksten ble skrevet`,
    unknownWriting: "tiden da teksten ble skrevet",
    narrative: (words, date) =>
      date === undefined
        ? `${words} tidligere i teksten`
        : `${words} tidligere i teksten (${date})`,
    narrativeDate: (date) => `${date}, nevnt tidligere i teksten`,
  },
  names: {
    time: "nevner klokkeslettet",
    partOfDay: "nevner tiden på døgnet",
    day: "nevner dagen",
    dayAndMonth: "nevner dagen og måneden",
    week: "nevner uka",
    month: "nevner måneden",
    season: "nevner årstiden",
    quarter: "nevner kvartalet",
    year: "nevner året",
    decade: "nevner tiåret",
    century: "nevner århundret",
    date: "nevner datoen",
  },
  alsoNames: {
    time: "ordene nevner klokkeslettet",
    partOfDay: "ordene nevner tiden på døgnet",
    day: "ordene nevner dagen",
    dayAndMonth: "ordene nevner dagen og måneden",
    week: "ordene nevner uka",
    month: "ordene nevner måneden",
    season: "ordene nevner årstiden",
    quarter: "ordene nevner kvartalet",
    year: "ordene nevner året",
    decade: "ordene nevner tiåret",
    century: "ordene nevner århundret",
    date: "ordene nevner datoen",
  },
  isLength: "er et tidsrom",
  isRepeated: "sier hvor ofte, ikke når",
  counted: (amount, direction, anchor) => {
    const counted = `regnet ${amount} ${direction < 0 ? "tilbake" : "frem"}`;
    return anchor === undefined ? counted : `${counted} fra ${anchor}`;
  },
  halfWeek: "pluss/minus en halv uke",
  stretch: (amount, direction, anchor) =>
    direction < 0 ? `${amount} frem til ${anchor}` : `${amount} fra ${anchor}`,
  sameUnit: (words, anchor) => `${words} ${anchor}`,
  sameDay: ({ text, isWritten }) =>
    isWritten ? "dagen teksten ble skrevet" : `samme dag som ${text}`,
  onAnchor: ({ text, isWritten }) =>
    isWritten ? "lest som dagen teksten ble skrevet" : `lest som samme dag som ${text}`,
  weekday: (weekday, direction, anchor) =>
    direction < 0 ? `siste ${weekday} før ${anchor}` : `første ${weekday} etter ${anchor}`,
  weekdayWithin: (weekday) => `${weekday} i den uka`,
  reason: {
    back: "fordi verbet står i fortid",
    ahead: "fordi verbet peker fremover i tid",
    nearest: "fordi den er nærmest",
  },
  fill: (part, value, by, anchor) => {
    const from = anchor ?? "tiden da teksten ble skrevet";
    const said = `${PARTS[part]} er ikke sagt`;
    switch (by) {
      case "tense":
        return `${said} og leses som ${value} ut fra verbtiden, sett fra ${from}`;
      case "nearest":
        return `${said} og leses som ${value}, som er nærmest ${from}`;
      case "words":
        return `${said} rett ut; ordene, sett fra ${from}, gir ${value}`;
      case "written":
        return `${said} og leses som ${value}, ut fra ${from}`;
      case "narrative":
        return `${said} og leses som ${value}, ut fra ${from}`;
    }
  },
  holiday: (anchor) =>
    anchor === undefined
      ? "en merkedag, med datoen den har det året"
      : `en merkedag, i det året som passer til ${anchor}`,
  limit: {
    before: (date) => `bare delen før ${date ?? "den dagen"}`,
    after: (date) => `bare delen etter ${date ?? "den dagen"}`,
  },
  modifier: {
    BEFORE: "før dette",
    AFTER: "etter dette",
    ON_OR_BEFORE: "da eller før",
    ON_OR_AFTER: "da eller senere",
    LESS_THAN: "mindre enn dette",
    MORE_THAN: "mer enn dette",
    EQUAL_OR_LESS: "dette eller mindre",
    EQUAL_OR_MORE: "dette eller mer",
    START: "begynnelsen er ment",
    MID: "midten er ment",
    END: "slutten er ment",
    APPROX: "ikke ment nøyaktig",
  },
  vague: {
    PRESENT_REF: (anchor) => `omkring ${anchor ?? "tiden da teksten ble skrevet"}`,
    PAST_REF: (anchor) => `en gang før ${anchor ?? "tiden da teksten ble skrevet"}`,
    FUTURE_REF: (anchor) => `en gang etter ${anchor ?? "tiden da teksten ble skrevet"}`,
  },
  open: {
    start: (anchor) =>
      anchor === undefined
        ? "uten at begynnelsen er sagt"
        : `frem til ${anchor}, uten at begynnelsen er sagt`,
    end: (anchor) =>
      anchor === undefined ? "uten at slutten er sagt" : `fra ${anchor}, uten at slutten er sagt`,
  },
  bound: {
    before: "det som fortelles, ligger før dette",
    after: "det som fortelles, ligger etter dette",
    by: "det som fortelles, ligger da eller før",
    since: "det som fortelles, varer fra da av",
    until: "det som fortelles, varer til da",
  },
  doubt: {
    weekday: "ukedagen passer ikke med datoen",
    monthFirst: "måneden leses som det første tallet",
  },
  range: (from, to) => `fra ${from} til ${to}`,
  event: {
    before: (words) => `før ${words}`,
    after: (words) => `etter ${words}`,
    at: (words) => `samtidig med ${words}`,
  },
  isEventDated: { yes: "som teksten tidfester", no: "som teksten ikke tidfester" },
  undated: {
    written: "det er ikke kjent når teksten ble skrevet, så det blir ingen dato",
    event: "hendelsen det vises til, har ingen dato i teksten, så det blir ingen her",
    anchor: "teksten sier ikke klart hva det regnes fra, så det blir ingen dato",
  },
  noDate: "det gir ingen dato alene",
};
