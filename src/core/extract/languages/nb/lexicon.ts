/**
 * Norwegian words of time. Tags beyond the shared ones: `u` unit, `k`/`K` definite unit(s), `g` unit in the genitive,
 * `q` quarter, `h` half-year, `w` weekday, `x` weekdays, `y` weekday's, `M` month, `P`/`p` part of day, `S`/`s` season,
 * `7` spring (also "our"), `Q` "i sommer", `d` today, `c` this or last year, `E` one, `t` the, `i` in/on, `F` of,
 * `L` last, `X` next, `H` this, `R` same, `f` for, `G` ago, `l` later, `e` earlier, `b` before, `a` after,
 * `B` beginning/end, `r` early/late, `A` about, `o` exactly, `V` several, `v` every, `m` daily, `n` now, `J` holiday,
 * `C` o'clock, `j` half, `~` until, `>` from, `&` and, `=` between, `8` anniversary, `z` decade, `D` "-tallet".
 */
import { createLexicon, type Lexeme, type Lexicon } from "../../engine/lexicon.ts";
import type { Unit } from "../../expression.ts";
import { NUMBER_WORDS, ORDINAL_WORDS, readNumericDate, readSuffixed } from "./numbers.ts";

/** Indefinite, definite singular, definite plural, genitive of measure. */
const UNITS: readonly (readonly [Unit, string, string, string, string])[] = [
  ["second", "sekund sekunder", "sekundet", "sekundene", "sekunders"],
  ["minute", "minutt minutter", "minuttet", "minuttene", "minutters"],
  ["hour", "time timer", "timen", "timene", "timers times"],
  ["day", "dag dager døgn", "dagen døgnet", "dagene døgnene", "dagers døgns dags"],
  ["week", "uke uker", "uka uken", "ukene", "ukers ukes"],
  ["weekend", "helg helger helge", "helga helgen helgens helgas", "helgene", ""],
  ["month", "måned måneder", "måneden", "månedene", "måneders måneds"],
  ["year", "år", "året", "årene", "års"],
  ["decade", "tiår", "tiåret", "tiårene", "tiårs"],
  ["century", "århundre århundrer hundreår", "århundret hundreåret", "århundrene", ""],
];

function createNorwegianLexicon(): Lexicon {
  const entries: (readonly [string, Lexeme])[] = [];
  const add = (words: string, lexeme: Lexeme): void => {
    if (words !== "") entries.push([words, lexeme]);
  };
  for (const [unit, indefinite, definite, plural, genitive] of UNITS) {
    add(indefinite, { tag: "u", unit });
    add(definite, { tag: "k", unit });
    add(plural, { tag: "K", unit });
    add(genitive, { tag: "g", unit });
  }
  add("kvartal kvartalet", { tag: "q", unit: "quarter" });
  add("halvår halvåret", { tag: "h" });
  "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" ").forEach((day, index) => {
    const n = index + 1;
    add(`${day} ${day}en`, { tag: "w", n });
    add(`${day}er ${day}ene`, { tag: "x", n });
    add(`${day}ens`, { tag: "y", n });
  });
  const months =
    "januar|jan februar|feb|febr mars april|apr mai juni juli august|aug september|sep|sept oktober|okt november|nov desember|des";
  months.split(" ").forEach((names, index) => {
    const [full = "", ...short] = names.split("|");
    add(full, { tag: "M", n: index + 1 });
    for (const name of short) add(name, { tag: "M", n: index + 1, code: "short" });
  });
  add("morgen morgenen", { tag: "P", part: "MO" });
  add("formiddag formiddagen", { tag: "P", part: "MO" });
  add("ettermiddag ettermiddagen", { tag: "P", part: "AF" });
  add("kveld kvelden aften", { tag: "P", part: "EV" });
  add("natt natta natten", { tag: "P", part: "NI" });
  add("sommer", { tag: "S", season: "SU" });
  add("høst", { tag: "S", season: "FA" });
  add("vinter", { tag: "S", season: "WI" });
  add("vår", { tag: "7", season: "SP" });
  add("sommeren", { tag: "s", season: "SU" });
  add("høsten", { tag: "s", season: "FA" });
  add("vinteren", { tag: "s", season: "WI" });
  add("våren", { tag: "s", season: "SP" });
  add("i_sommer", { tag: "Q", season: "SU" });
  add("i_høst", { tag: "Q", season: "FA" });
  add("i_vinter", { tag: "Q", season: "WI" });
  add("i_vår", { tag: "Q", season: "SP" });

  add("i_dag dagens", { tag: "d", n: 0 });
  add("i_går gårsdagen gårsdagens", { tag: "d", n: -1 });
  add("i_forgårs", { tag: "d", n: -2 });
  add("i_morgen morgendagen morgendagens", { tag: "d", n: 1 });
  add("i_overmorgen", { tag: "d", n: 2 });
  add("i_kveld", { tag: "d", n: 0, part: "EV" });
  add("i_natt", { tag: "d", n: 0, part: "NI" });
  add("i_morges i_dag_tidlig", { tag: "d", n: 0, part: "MO" });
  add("i_formiddag", { tag: "d", n: 0, part: "MO" });
  add("i_ettermiddag", { tag: "d", n: 0, part: "AF" });
  add("i_går_kveld", { tag: "d", n: -1, part: "EV" });
  add("i_fjor fjoråret fjorårets", { tag: "c", n: -1 });
  add("i_år inneværende_år årets", { tag: "c", n: 0 });
  add("i_forfjor", { tag: "c", n: -2 });

  add("en ei et ett én éi ett", { tag: "E", n: 1 });
  add("den det de", { tag: "t" });
  add("i på om ved under innen", { tag: "i" });
  add("av", { tag: "F" });
  add("forrige sist siste foregående", { tag: "L", n: -1 });
  add("neste kommende", { tag: "X", n: 1 });
  add("påfølgende følgende", { tag: "X", n: 1, code: "narrative" });
  add("denne dette disse", { tag: "H", n: 0 });
  add("samme", { tag: "R" });
  add("for", { tag: "f" });
  add("siden", { tag: "G" });
  add("senere seinere", { tag: "l" });
  add("tidligere", { tag: "e" });
  add("før", { tag: "b" });
  add("etter", { tag: "a" });
  add("begynnelsen starten", { tag: "B", mod: "START" });
  add("slutten utgangen", { tag: "B", mod: "END" });
  add("midten", { tag: "B", mod: "MID" });
  add("tidlig", { tag: "r", mod: "START" });
  add("sent seint", { tag: "r", mod: "END" });
  add("omtrent rundt cirka ca omkring om_lag circa", { tag: "A", mod: "APPROX" });
  add("nesten knapt nærmere mindre_enn", { tag: "A", mod: "LESS_THAN" });
  add("over mer_enn drøyt", { tag: "A", mod: "MORE_THAN" });
  add("minst", { tag: "A", mod: "EQUAL_OR_MORE" });
  add("opptil inntil_videre høyst maksimalt", { tag: "A", mod: "EQUAL_OR_LESS" });
  add("nøyaktig akkurat presis bare kun", { tag: "o" });
  add("flere noen få mange et_par noen_få", { tag: "V" });
  add("hver hvert", { tag: "v" });
  add("annenhver annethvert", { tag: "v", n: 2 });
  add("daglig daglige", { tag: "m", code: "P1D" });
  add("ukentlig ukentlige", { tag: "m", code: "P1W" });
  add("månedlig månedlige", { tag: "m", code: "P1M" });
  add("årlig årlige", { tag: "m", code: "P1Y" });
  add("nå for_tiden for_tida for_øyeblikket nåtiden", { tag: "n", reference: "PRESENT_REF" });
  add("nylig nettopp den_gang den_gangen for_lenge_siden", {
    tag: "n",
    reference: "PAST_REF",
  });
  add("snart i_fremtiden i_framtiden i_framtida i_fremtida", { tag: "n", reference: "FUTURE_REF" });
  add("lenge", { tag: "n", code: "PXX" });
  add("den_siste_tiden den_siste_tida i_det_siste", { tag: "n", code: "PAST_REF" });
  add("klokken klokka kl kl.", { tag: "C" });
  add("halvt halv", { tag: "j", n: 0.5 });
  add("halvannet halvannen", { tag: "N", n: 1.5 });
  add("inntil til fram_til frem_til", { tag: "~" });
  add("fra", { tag: ">" });
  add("og", { tag: "&" });
  add("mellom", { tag: "=" });
  add("- – —", { tag: "-" });
  add(",", { tag: "," });
  add(".", { tag: "." });
  add("kr kroner $ € £", { tag: "$" });
  add("prosent %", { tag: "%" });
  add("tallet tallets", { tag: "D" });
  const decades = "tjue tretti førti femti seksti sytti åtti nitti".split(" ");
  decades.forEach((ten, index) => {
    add(`${ten}tallet ${ten}årene`, { tag: "z", n: 192 + index });
  });
  add("årsdagen årsdag", { tag: "8" });
  for (const [word, n] of NUMBER_WORDS) add(`${word}årsdagen ${word}årsdag`, { tag: "8", n });
  for (const [word, n] of ORDINAL_WORDS) add(word, { tag: "O", n });
  const holidays =
    "julaften nyttårsaften nyttårsdag jul jula julen romjula romjulen påske påska påsken påskeaften skjærtorsdag langfredag pinse pinsen sankthans allehelgensdag kvinnedagen grunnlovsdagen";
  for (const name of holidays.split(" ")) add(name, { tag: "J", code: name });
  add("første_juledag", { tag: "J", code: "første juledag" });
  add("andre_juledag", { tag: "J", code: "andre juledag" });
  add("første_påskedag", { tag: "J", code: "første påskedag" });
  add("andre_påskedag", { tag: "J", code: "andre påskedag" });
  return createLexicon(entries, {
    numbers: NUMBER_WORDS,
    and: "og",
    readSuffixed,
    readNumericDate,
    dotGroups: true,
  });
}

export const NORWEGIAN_LEXICON: Lexicon = createNorwegianLexicon();
