/**
 * English words of time. Tags beyond the shared ones: `a` a, `t` the, `h` this, `r` that/same, `L` last, `X` next,
 * `x` following, `G` ago, `l` later, `e` earlier, `R` early/late/mid, `B` beginning/end, `A` about/nearly/at least,
 * `V` few/several, `v` every, `p` per, `f` daily, `n` now/recently, `d` today, `D`/`E` weekday(s), `M`/`m` month (sure,
 * weak), `S` season, `P` part of day, `K` noon, `H` am/pm, `Z` zone, `J` holiday, `q`/`Q` quarter(s), `y` fiscal,
 * `j` old, `g` long, `c` BC, `k` AD, `F` of, `i` in/on/at, `s` since, `~` until, `>` from, `=` to, `&` and, `w` between,
 * `'` possessive, `b` before, `+` more/other, `o` exactly, `0` or so, `1` future, `2` after, `3` o'clock, `4` time,
 * `5` period, `6` half, `7` latest, `8` over, `9` as soon as, `@` Q (before its number), `^` 3Q, `<` weeklong, `"`
 * anniversary, `$` and `%` what makes a number no date.
 */
import { createLexicon, type Lexeme, type Lexicon } from "../../engine/lexicon.ts";
import type { Unit } from "../../expression.ts";
import { NUMBER_WORDS, ORDINAL_WORDS, readNumericDate, readSuffixed } from "./numbers.ts";

/* @__NO_SIDE_EFFECTS__ */
function createEnglishLexicon(): Lexicon {
  const entries: (readonly [string, Lexeme])[] = [];
  const add = (words: string, lexeme: Lexeme): void => {
    entries.push([words, lexeme]);
  };
  const units =
    "second minute hour day week weekend fortnight month year decade century millennium";
  for (const unit of units.split(" ")) {
    if (unit !== "second") add(unit, { tag: "u", unit: unit as Unit });
  }
  add("seconds secs", { tag: "U", unit: "second" });
  add("mins", { tag: "U", unit: "minute" });
  for (const unit of units.split(" ")) {
    add(unit === "century" ? "centuries" : `${unit}s`, { tag: "U", unit: unit as Unit });
  }
  add("millennia", { tag: "U", unit: "millennium" });
  add("quarter", { tag: "q", unit: "quarter" });
  add("quarters", { tag: "Q", unit: "quarter" });

  const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
  weekdays.forEach((day, index) => {
    add(day, { tag: "D", n: index + 1, capital: true });
    add(`${day}s`, { tag: "E", n: index + 1, capital: true });
  });
  const short = ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"];
  short.forEach((words, index) => {
    add(words, { tag: "C", n: index + 1, capital: true });
  });
  const months =
    "january february march april may june july august september october november december".split(
      " ",
    );
  months.forEach((month, index) => {
    const tag = month === "may" || month === "march" ? "m" : "M";
    add(month, { tag, n: index + 1, capital: true });
  });
  const shortMonths = [
    "jan",
    "feb febr",
    "mar",
    "apr",
    "",
    "jun",
    "jul",
    "aug",
    "sep sept",
    "oct",
    "nov",
    "dec",
  ];
  shortMonths.forEach((words, index) => {
    if (words !== "")
      add(words, { tag: words === "mar" ? "m" : "M", n: index + 1, code: "short", capital: true });
  });

  add("spring springtime", { tag: "S", season: "SP" });
  add("summer summertime", { tag: "S", season: "SU" });
  add("fall autumn", { tag: "S", season: "FA" });
  add("winter wintertime", { tag: "S", season: "WI" });
  add("summers", { tag: "S", season: "SU", code: "plural" });
  add("winters", { tag: "S", season: "WI", code: "plural" });
  add("morning mornings dawn daybreak", { tag: "P", part: "MO" });
  add("afternoon afternoons", { tag: "P", part: "AF" });
  add("evening evenings dusk", { tag: "P", part: "EV" });
  add("night nights overnight nighttime", { tag: "P", part: "NI" });
  add("noon midday lunchtime", { tag: "K", n: 12 });
  add("midnight", { tag: "K", n: 24 });

  add("today", { tag: "d", n: 0 });
  add("yesterday", { tag: "d", n: -1 });
  add("tomorrow", { tag: "d", n: 1 });
  add("tonight", { tag: "d", n: 0, part: "NI" });

  add("now currently nowadays presently right_now these_days at_present at_the_moment", {
    tag: "n",
    reference: "PRESENT_REF",
  });
  add("recently lately more_recently", { tag: "n", reference: "PAST_REF" });
  add("soon", { tag: "n", reference: "FUTURE_REF" });
  add("as_soon_as", { tag: "9" });
  add("recent", { tag: "V", code: "recent" });
  add("current", { tag: "h", code: "current" });
  add("future", { tag: "1", reference: "FUTURE_REF" });
  add("present", { tag: "1", reference: "PRESENT_REF" });

  add("a an", { tag: "a", n: 1 });
  add("the", { tag: "t" });
  add("this", { tag: "h" });
  add("that same", { tag: "r" });
  add("last", { tag: "L", n: -1 });
  add("past", { tag: "L", n: -1, code: "past" });
  add("previous prior preceding", { tag: "L", n: -1, code: "narrative" });
  add("next very_next", { tag: "X", n: 1 });
  add("coming upcoming", { tag: "X", n: 1, code: "coming" });
  add("following ensuing", { tag: "x", n: 1 });
  add("ago", { tag: "G" });
  add("later afterward afterwards", { tag: "l" });
  add("after", { tag: "2" });
  add("earlier", { tag: "e" });
  add("before beforehand", { tag: "b" });
  add("early", { tag: "R", mod: "START" });
  add("late", { tag: "R", mod: "END" });
  add("mid", { tag: "R", mod: "MID" });
  add("pre", { tag: "R", mod: "BEFORE" });
  add("post", { tag: "R", mod: "AFTER" });
  add(
    "bloody_sunday black_monday black_tuesday black_wednesday black_thursday super_tuesday super_bowl_sunday good_friday_agreement easter_rising fox_news_sunday mail_on_sunday sunday_times sunday_telegraph saturday_night_live monday_night_football sunday_night_football good_morning_america usa_today today_programme today_program today_show tonight_show",
    { tag: "W" },
  );
  add("9_/_11", { tag: "I", code: "2001-09-11" });
  add("anniversary anniversaries", { tag: '"', code: "anniversary" });
  add("beginning start outset", { tag: "B", mod: "START" });
  add("end close", { tag: "B", mod: "END" });
  add("middle", { tag: "B", mod: "MID" });
  add("about around approximately roughly some circa", { tag: "A", mod: "APPROX" });
  add("nearly almost less_than fewer_than", { tag: "A", mod: "LESS_THAN" });
  add("more_than", { tag: "A", mod: "MORE_THAN" });
  add("over", { tag: "8", mod: "MORE_THAN" });
  add("at_least no_less_than", { tag: "A", mod: "EQUAL_OR_MORE" });
  add("up_to at_most no_more_than as_much_as", { tag: "A", mod: "EQUAL_OR_LESS" });
  add("few several many a_few a_number_of a_handful_of some_few numerous", { tag: "V" });
  add("couple_of a_couple_of a_couple", { tag: "V", n: 2 });
  add("every each", { tag: "v" });
  add("per", { tag: "p" });
  add("daily nightly", { tag: "f", code: "P1D" });
  add("weekly", { tag: "f", code: "P1W" });
  add("monthly", { tag: "f", code: "P1M" });
  add("annually yearly", { tag: "f", code: "P1Y" });
  add("hourly", { tag: "f", code: "PT1H" });

  add("of", { tag: "F" });
  add("in on at during by within", { tag: "i" });
  add("since", { tag: "s" });
  add("until till through", { tag: "~" });
  add("from", { tag: ">" });
  add("to", { tag: "=" });
  add("and or", { tag: "&" });
  add("between", { tag: "w" });
  add("'s '", { tag: "'" });
  add("-", { tag: "-" });
  add("– —", { tag: "-" });
  add(",", { tag: "," });
  add(".", { tag: "." });
  add("$ £ € # no no.", { tag: "$" });
  add("% percent", { tag: "%" });
  add("fiscal", { tag: "y" });
  add("fy", { tag: "y", capital: true });
  add("old", { tag: "j" });
  add("long", { tag: "g" });
  for (const unit of ["hour", "day", "week", "month", "year", "decade"] as const) {
    add(`${unit}long`, { tag: "<", unit, n: 1 });
    add(`${unit}slong`, { tag: "<", unit });
  }
  add("more other additional another full whole entire", { tag: "+" });
  add("exactly precisely", { tag: "o" });
  add("bc b.c. bce b.c.e.", { tag: "c" });
  add("ad a.d. ce", { tag: "k", capital: true });
  add("am a.m. a.m", { tag: "H", n: 0 });
  add("pm p.m. p.m", { tag: "H", n: 12 });
  add("o_'_clock", { tag: "3" });
  add(
    "est edt cst cdt mst mdt pst pdt gmt utc cet cest bst eastern_time local_time gmt_time est_time british_time london_time moscow_time paris_time israeli_time beijing_time tokyo_time japan_time new_york_time pacific_time central_time",
    { tag: "Z" },
  );
  add("et ct pt", { tag: "Z", capital: true });
  add("time", { tag: "4" });
  add("period", { tag: "5" });
  add("half", { tag: "6" });
  add("q", { tag: "@", capital: true });
  add("latest", { tag: "7" });
  add("or_so", { tag: "0", mod: "APPROX" });
  add("nineties", { tag: "z", n: 199 });
  add("eighties", { tag: "z", n: 198 });
  add("seventies", { tag: "z", n: 197 });
  add("sixties", { tag: "z", n: 196 });
  add("fifties", { tag: "z", n: 195 });
  add("forties", { tag: "z", n: 194 });
  add("thirties", { tag: "z", n: 193 });
  add("twenties", { tag: "z", n: 192 });
  for (const digit of "0123456789") {
    const n = 190 + Number(digit);
    add(`'${digit}0s`, { tag: "z", n });
  }
  for (const name of HOLIDAYS) add(name, { tag: "J", code: name, capital: true });
  for (const [word, n] of ORDINAL_WORDS) add(word, { tag: "O", n });
  return createLexicon(entries, {
    numbers: NUMBER_WORDS,
    and: "and",
    readSuffixed,
    readNumericDate,
    dotGroups: false,
  });
}

const HOLIDAYS = [
  "christmas_day",
  "christmas_eve",
  "christmas",
  "boxing_day",
  "new_year_'s_day",
  "new_year_'s_eve",
  "thanksgiving_day",
  "thanksgiving",
  "halloween",
  "easter_sunday",
  "easter_monday",
  "good_friday",
  "easter",
  "pentecost",
  "ash_wednesday",
  "palm_sunday",
  "valentine_'s_day",
  "independence_day",
  "labor_day",
  "memorial_day",
  "veterans_day",
  "election_day",
  "columbus_day",
  "martin_luther_king_day",
  "mother_'s_day",
  "father_'s_day",
  "black_friday",
  "cyber_monday",
  "presidents_'_day",
  "president_'s_day",
  "presidents_day",
  "groundhog_day",
  "april_fools_'_day",
  "international_women_'s_day",
  "cinco_de_mayo",
  "juneteenth",
  "canada_day",
  "australia_day",
  "anzac_day",
  "remembrance_day",
  "armistice_day",
  "guy_fawkes_night",
  "mardi_gras",
  "shrove_tuesday",
  "maundy_thursday",
  "holy_saturday",
  "martin_luther_king_jr_._day",
  "all_saints_'_day",
  "st_._patrick_'s_day",
  "st_patrick_'s_day",
  "may_day",
  "earth_day",
  "bastille_day",
];

export const ENGLISH_LEXICON: Lexicon = createEnglishLexicon();
