/** Norwegian units, weekdays, months, parts of day, seasons and holidays, with the commonest Nynorsk forms. */
import type { Lexeme } from "../../engine/lexicon.ts";
import type { PartCode } from "../../engine/stamp.ts";
import type { Unit } from "../../expression.ts";
import { HOLIDAY_NAMES } from "./holidays.ts";

/** Indefinite, definite singular, definite plural, genitive of measure. */
const UNITS: readonly (readonly [Unit, string, string, string, string])[] = [
  ["second", "sekund sekunder", "sekundet", "sekundene", "sekunders sekunds"],
  ["minute", "minutt minutter", "minuttet", "minuttene", "minutters minutts"],
  ["hour", "time timer timar", "timen", "timene timane", "timers times"],
  ["day", "dag dager dagar døgn", "dagen døgnet", "dagene dagane døgnene", "dagers døgns dags"],
  ["week", "uke uker veke veker", "uka uken veka", "ukene vekene", "ukers ukes"],
  ["weekend", "helg helger helge", "helga helgen", "helgene", ""],
  ["month", "måned måneder månad månader", "måneden månaden", "månedene", "måneders måneds"],
  ["year", "år", "året", "årene åra", "års"],
  ["decade", "tiår", "tiåret", "tiårene", "tiårs"],
  ["century", "århundre århundrer hundreår", "århundret hundreåret", "århundrene", ""],
];

const WEEKDAYS =
  "mandag|måndag tirsdag|tysdag onsdag torsdag fredag lørdag|laurdag søndag|sundag".split(" ");
const MONTHS =
  "januar|jan februar|feb|febr mars april|apr mai juni juli august|aug september|sep|sept oktober|okt november|nov desember|des".split(
    " ",
  );
const PARTS: readonly (readonly [PartCode, string])[] = [
  ["MO", "morgen formiddag"],
  ["AF", "ettermiddag"],
  ["EV", "kveld aften"],
  ["NI", "natt"],
];

export function addCalendarWords(add: (words: string, lexeme: Lexeme) => void): void {
  for (const [unit, indefinite, definite, plural, genitive] of UNITS) {
    add(indefinite, { tag: "u", unit });
    add(definite, { tag: "k", unit });
    add(plural, { tag: "K", unit });
    if (genitive !== "") add(genitive, { tag: "g", unit });
  }
  add("kvarter", { tag: "u", unit: "minute", n: 15 });
  add("halvtime halvtimes", { tag: "u", unit: "minute", n: 30 });
  add("ukens ukas", { tag: "k", unit: "week", code: "genitive" });
  add("helgens helgas", { tag: "k", unit: "weekend", code: "genitive" });
  add("månedens", { tag: "k", unit: "month", code: "genitive" });
  add("kvartal kvartalet", { tag: "q", unit: "quarter" });
  add("halvår halvåret", { tag: "h" });
  addWeekdays(add);
  addShortWeekdays(add);
  MONTHS.forEach((names, index) => {
    const [full = "", ...short] = names.split("|");
    add(full, { tag: "M", n: index + 1 });
    for (const name of short) add(name, { tag: "M", n: index + 1, code: "short" });
  });
  for (const [part, words] of PARTS) {
    for (const word of words.split(" ")) {
      add(word, { tag: "P", part });
      add(word === "natt" ? "natten natta" : `${word}en`, { tag: "U", part });
    }
  }
  addSeasons(add);
  for (const name of HOLIDAY_NAMES) add(name.replaceAll(" ", "_"), { tag: "J", code: name });
}

function addWeekdays(add: (words: string, lexeme: Lexeme) => void): void {
  WEEKDAYS.forEach((names, index) => {
    const n = index + 1;
    for (const day of names.split("|")) {
      add(`${day} ${day}en`, { tag: "w", n });
      add(`${day}er ${day}ene ${day}ar`, { tag: "x", n });
      add(`${day}ens`, { tag: "y", n });
      for (const [part, words] of PARTS) {
        const ends = words
          .split(" ")
          .flatMap((word) => (word === "natt" ? [word, "natta"] : [word]));
        for (const end of ends) {
          add(`${day}s${end} ${day}s${end}en ${day}s${end}ens`, { tag: "p", n, part });
        }
      }
    }
  });
}

/** With their full stop: "fre." is no word else. "Man." and "tor." are also a pronoun and a name. */
function addShortWeekdays(add: (words: string, lexeme: Lexeme) => void): void {
  "tirs|tir ons tors fre lør søn".split(" ").forEach((names, index) => {
    for (const day of names.split("|")) add(`${day}_.`, { tag: "w", n: index + 2, code: "short" });
  });
}

function addSeasons(add: (words: string, lexeme: Lexeme) => void): void {
  const seasons = [
    ["SP", "vår"],
    ["SU", "sommer"],
    ["FA", "høst"],
    ["WI", "vinter"],
  ] as const;
  for (const [season, word] of seasons) {
    add(word, { tag: word === "vår" ? "7" : "S", season });
    add(`${word}en`, { tag: "s", season });
    add(`i_${word}`, { tag: "Q", season });
    add(`${word}ens`, { tag: "s", season });
  }
  add("haust", { tag: "S", season: "FA" });
  add("i_haust", { tag: "Q", season: "FA" });
}
