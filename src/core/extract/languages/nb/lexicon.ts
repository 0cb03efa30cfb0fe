/**
 * Norwegian words of time. Tags beyond the shared ones: `u` unit, `k`/`K` definite unit(s), `g` unit in the genitive,
 * `q` quarter, `h` half-year, `w` weekday, `x` weekdays, `y` weekday's, `p` "fredagskveld", `M` month, `P`/`U` part of
 * day and the definite one, `S`/`s` season, `7` spring (also "our"), `Q` "i sommer", `d` today, `c` this or last year,
 * `E` one, `t` the, `i` in/on, `F` of, `L` last, `X` next, `H` this, `R` same, `f` for, `G` ago, `l` later, `e` earlier,
 * `b` before, `a` after, `B` beginning/end, `r` early/late, `A` about, `o` exactly, `V` several, `v` every, `m` daily,
 * `n` now, `J` holiday, `C` o'clock, `j` half, `3` quarter of an hour on the clock, `9` "14-tiden", `@` midnight,
 * `;` local time, `Z` times, `<` per, `0` old or long, `1` "-årig", `2` "-åring", `4` time, `5` f.Kr., `6` whole, `~` until,
 * `>` from, `&` and, `=` between, `8` anniversary, `z` decade, `D` "-tallet", `!` "hundrevis".
 */
import { createLexicon, type Lexeme, type Lexicon } from "../../engine/lexicon.ts";
import { addCalendarWords } from "./calendar-words.ts";
import { NUMBER_WORDS, ORDINAL_WORDS, readNumericDate, readSuffixed } from "./numbers.ts";

function createNorwegianLexicon(): Lexicon {
  const entries: (readonly [string, Lexeme])[] = [];
  const add = (words: string, lexeme: Lexeme): void => {
    entries.push([words, lexeme]);
  };
  addCalendarWords(add);
  addDeictics(add);
  addSmallWords(add);
  addCompounds(add);
  return createLexicon(entries, {
    numbers: NUMBER_WORDS,
    and: "og",
    readSuffixed,
    readNumericDate,
    dotGroups: true,
  });
}

type Add = (words: string, lexeme: Lexeme) => void;

function addDeictics(add: Add): void {
  add("i_dag dagens idag", { tag: "d", n: 0 });
  add("i_går igår gårsdagen gårsdagens", { tag: "d", n: -1 });
  add("i_forgårs", { tag: "d", n: -2 });
  add("i_morgen imorgen morgendagen morgendagens", { tag: "d", n: 1 });
  add("i_overmorgen", { tag: "d", n: 2 });
  add("i_kveld i_aften ikveld", { tag: "d", n: 0, part: "EV" });
  add("i_natt inatt", { tag: "d", n: 0, part: "NI" });
  add("i_morges i_dag_tidlig i_formiddag i_føremiddag", { tag: "d", n: 0, part: "MO" });
  add("i_ettermiddag", { tag: "d", n: 0, part: "AF" });
  add("i_går_kveld i_går_aften", { tag: "d", n: -1, part: "EV" });
  add("i_går_morges", { tag: "d", n: -1, part: "MO" });
  add("kveldens", { tag: "d", n: 0, part: "EV" });
  add("nattens", { tag: "d", n: 0, part: "NI" });
  add("ettermiddagens", { tag: "d", n: 0, part: "AF" });
  add("i_morgen_tidlig", { tag: "d", n: 1, part: "MO" });
  add("i_fjor ifjor fjoråret fjorårets", { tag: "c", n: -1 });
  add("i_år årets", { tag: "c", n: 0 });
  add("i_forfjor", { tag: "c", n: -2 });
  add("nå nå_for_tiden for_tiden for_tida for_øyeblikket nåtiden i_disse_dager i_våre_dager", {
    tag: "n",
    reference: "PRESENT_REF",
  });
  add(
    "nylig nyleg for_lenge_siden for_kort_tid_siden for_en_stund_siden for_litt_siden fortiden fortida",
    {
      tag: "n",
      reference: "PAST_REF",
    },
  );
  add("snart fremtiden framtiden framtida fremtida nær_fremtid nær_framtid overskuelig_fremtid", {
    tag: "n",
    reference: "FUTURE_REF",
  });
  add("lenge", { tag: "n", code: "PXX" });
  add("titalls", { tag: "!", unit: "decade" });
  add("hundrevis hundretalls", { tag: "!", unit: "century" });
  add("tusenvis tusentalls", { tag: "!", unit: "millennium" });
  add("årevis", { tag: "n", code: "PXY" });
  add("månedsvis", { tag: "n", code: "PXM" });
  add("ukevis", { tag: "n", code: "PXW" });
  add("dagevis", { tag: "n", code: "PXD" });
  add("timevis", { tag: "n", code: "PTXH" });
  add("den_siste_tiden den_siste_tida i_det_siste den_senere_tid den_senere_tiden", {
    tag: "n",
    code: "PAST_REF",
  });
}

function addSmallWords(add: Add): void {
  add("en ei et ett én éi ein eit éin", { tag: "E", n: 1 });
  add("den det de dei", { tag: "t" });
  add("i på om ved under innen innan utover utpå langt_ut_i langt_ut_på", { tag: "i" });
  add("av", { tag: "F" });
  add("forrige førre sist foregående", { tag: "L", n: -1 });
  add("siste seneste", { tag: "L", n: -1, code: "last" });
  add("neste kommende førstkommende nå_på", { tag: "X", n: 1 });
  add("nærmeste", { tag: "X", n: 1, code: "near" });
  add("påfølgende følgende", { tag: "X", n: 1, code: "narrative" });
  add("denne dette disse inneværende", { tag: "H", n: 0 });
  add("samme", { tag: "R" });
  add("for", { tag: "f" });
  add("siden sidan sida", { tag: "G" });
  add("senere seinere seinare etterpå derpå", { tag: "l" });
  add("tidligere tidlegare", { tag: "e" });
  add("før i_forveien", { tag: "b" });
  add("etter", { tag: "a" });
  add("begynnelsen starten inngangen", { tag: "B", mod: "START" });
  add("slutten utgangen", { tag: "B", mod: "END" });
  add("midten", { tag: "B", mod: "MID" });
  add("tidlig tidleg", { tag: "r", mod: "START" });
  add("sent seint", { tag: "r", mod: "END" });
  add("midt", { tag: "r", mod: "MID" });
  add("omtrent rundt cirka ca omkring om_lag circa kring", { tag: "A", mod: "APPROX" });
  add("nesten knapt nærmere snaut snau snaue knapp knappe mindre_enn opp_mot bortimot", {
    tag: "A",
    mod: "LESS_THAN",
  });
  add("over mer_enn drøyt drøy drøye godt_over vel lenger_enn", { tag: "A", mod: "MORE_THAN" });
  add("minst", { tag: "A", mod: "EQUAL_OR_MORE" });
  add("opptil inntil_videre høyst maksimalt maks", { tag: "A", mod: "EQUAL_OR_LESS" });
  add("nøyaktig akkurat presis bare kun", { tag: "o" });
  add("flere noen få mange noen_få nokre fleire atskillige", { tag: "V" });
  add("et_par eit_par", { tag: "V", n: 2 });
  add("hver hvert hver_eneste hvert_eneste kvar kvart_einaste", { tag: "v" });
  add("halvårlig halvårlige", { tag: "m", code: "P6M" });
  add("kvartalsvis kvartalsvise", { tag: "m", code: "P3M" });
  add("annenhver annethvert annen_hver", { tag: "v", n: 2 });
  add("daglig daglige dagleg", { tag: "m", code: "P1D" });
  add("ukentlig ukentlige", { tag: "m", code: "P1W" });
  add("månedlig månedlige", { tag: "m", code: "P1M" });
  add("årlig årlige årleg", { tag: "m", code: "P1Y" });
  add("klokken klokka kl kl.", { tag: "C" });
  add("halvt halv halve", { tag: "j", n: 0.5 });
  add("halvannet halvannen", { tag: "N", n: 1.5 });
  add("kvart", { tag: "3", n: 15 });
  add("midnatt", { tag: "@", n: 24 });
  add("lunsjtid middagstid lunsjtider middagstider", { tag: "@", n: 12 });
  add("lokal_tid norsk_tid sentraleuropeisk_tid", { tag: ";" });
  add("gang ganger gonger", { tag: "Z" });
  add("per pr", { tag: "<" });
  add("gammel gamle gammelt gamal gammal lang lange langt", { tag: "0" });
  add("årig årige", { tag: "1" });
  add("åring åringen åringens åringer åringene", { tag: "2" });
  add("tid", { tag: "4" });
  add("f_._kr_. f_._kr før_kristus før_vår_tidsregning før_vår_tid fvt", { tag: "5", n: -1 });
  add("e_._kr_. e_._kr etter_kristus", { tag: "5", n: 1 });
  add("hele", { tag: "6" });
  add("inntil til fram_til frem_til til_og_med t.o.m.", { tag: "~" });
  add("fra frå fra_og_med f.o.m.", { tag: ">" });
  add("og eller", { tag: "&" });
  add("mellom", { tag: "=" });
  add("- – —", { tag: "-" });
  add(",", { tag: "," });
  add(".", { tag: "." });
  add("kr kroner $ € £", { tag: "$" });
  add("prosent %", { tag: "%" });
  add("tallet tallets talet", { tag: "D" });
}

/** What is written as one word with a number: "åttitallet", "femårsdagen", "treårig", "tolvåring", "åttetiden". */
function addCompounds(add: Add): void {
  const decades = "tjue tretti førti femti seksti sytti åtti nitti".split(" ");
  decades.forEach((ten, index) => {
    add(`${ten}tallet ${ten}årene ${ten}åra`, { tag: "z", n: 192 + index });
  });
  add("årsdagen årsdag", { tag: "8" });
  add("tiden tida", { tag: "9" });
  add("flerårig flerårige", { tag: "1", unit: "year", code: "several" });
  add("årelang årelange årelangt", { tag: "1", unit: "year", code: "several" });
  add("timelang timelange timelangt", { tag: "1", unit: "hour", code: "several" });
  for (const [word, n] of [...NUMBER_WORDS, ["ett", 1] as const]) {
    add(`${word}årsdagen ${word}årsdag`, { tag: "8", n });
    add(`${word}årig ${word}årige`, { tag: "1", unit: "year", n });
    if (n > 1)
      add(`${word}åring ${word}åringen ${word}åringens ${word}åringer ${word}åringene`, {
        tag: "2",
        n,
      });
    if (n <= 12) add(`${word}tiden ${word}tida`, { tag: "9", n });
  }
  for (const [word, n] of ORDINAL_WORDS) add(word, { tag: "O", n });
}

export const NORWEGIAN_LEXICON: Lexicon = createNorwegianLexicon();
