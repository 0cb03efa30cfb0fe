/** How Norwegian Bokmål names dates; Nynorsk is read as far as the words are listed. */
import { NORWEGIAN_SENTENCES } from "#core/text";
import type { ExpressionLanguage } from "../../language.ts";
import { BESIDE_RECOGNISERS } from "./beside-dates.ts";
import { CLOCK_RECOGNISERS } from "./clock.ts";
import { NORWEGIAN_CONFIDENCE } from "./confidence.ts";
import { DATE_RECOGNISERS } from "./dates.ts";
import { DAY_PART_RECOGNISERS } from "./day-parts.ts";
import { DURATION_RECOGNISERS } from "./durations.ts";
import { isEventNoun } from "./event-noun.ts";
import { findHoliday } from "./holidays.ts";
import { NORWEGIAN_LEXICON } from "./lexicon.ts";
import { NUMERIC_DATE_RECOGNISERS } from "./numeric-dates.ts";
import { RELATIVE_RECOGNISERS } from "./relative.ts";
import { SET_RECOGNISERS } from "./sets.ts";
import { STORY_RULES } from "./story.ts";
import { findTense } from "./tense.ts";
import { dropTitles } from "./titles.ts";
import { TWO_YEAR_RECOGNISERS } from "./two-years.ts";
import { VAGUE_RECOGNISERS } from "./vague.ts";
import { YEAR_RECOGNISERS } from "./years.ts";

export const EXPRESSIONS: ExpressionLanguage = {
  code: "nb",
  alsoReads: ["no", "nn"],
  sentenceRules: NORWEGIAN_SENTENCES,
  lexicon: NORWEGIAN_LEXICON,
  recognisers: [
    ...VAGUE_RECOGNISERS,
    ...NUMERIC_DATE_RECOGNISERS,
    ...TWO_YEAR_RECOGNISERS,
    ...BESIDE_RECOGNISERS,
    ...DATE_RECOGNISERS,
    ...DAY_PART_RECOGNISERS,
    ...CLOCK_RECOGNISERS,
    ...YEAR_RECOGNISERS,
    ...RELATIVE_RECOGNISERS,
    ...SET_RECOGNISERS,
    ...DURATION_RECOGNISERS,
  ],
  refiners: [dropTitles],
  confidence: NORWEGIAN_CONFIDENCE,
  findTense,
  findStem: (word) => word.replace(/(?:ene|et|en|a)$/, ""),
  owners: new Set(["den", "det", "de"]),
  isEventNoun,
  findHoliday,
  story: STORY_RULES,
  signals: {
    since: new Set(["siden"]),
    until: new Set(["til", "inntil", "fram til", "frem til", "til og med", "t.o.m."]),
    from: new Set(["fra", "f.o.m.", "mellom", "perioden", "tidsrommet", "årene"]),
    to: new Set(["til", "til og med", "t.o.m.", "og"]),
    after: new Set(["etter"]),
    before: new Set(["før"]),
    by: new Set(["innen", "innan"]),
    starts: new Set(["fra", "frå", "fra og med", "f.o.m."]),
    not: new Set(["ikke", "ikkje", "aldri"]),
    genitive: /(?:en|et|a|e)s$/,
    at: new Set(["i", "på", "under", "for"]),
  },
  commonWords: new Set(
    "og det er som på til av ikke har var ble med den også etter hun han seg".split(" "),
  ),
};
