/** How Norwegian Bokmål names dates; Nynorsk is read as far as the words are listed. */
import { findSentenceRules } from "#core/text";
import type { ExpressionLanguage } from "../../language.ts";
import { CLOCK_RECOGNISERS } from "./clock.ts";
import { NORWEGIAN_CONFIDENCE } from "./confidence.ts";
import { DATE_RECOGNISERS } from "./dates.ts";
import { DURATION_RECOGNISERS } from "./durations.ts";
import { findHoliday } from "./holidays.ts";
import { NORWEGIAN_LEXICON } from "./lexicon.ts";
import { RELATIVE_RECOGNISERS } from "./relative.ts";
import { SET_RECOGNISERS } from "./sets.ts";
import { STORY_RULES } from "./story.ts";
import { findTense } from "./tense.ts";
import { dropTitles } from "./titles.ts";
import { VAGUE_RECOGNISERS } from "./vague.ts";
import { YEAR_RECOGNISERS } from "./years.ts";

export const EXPRESSIONS: ExpressionLanguage = {
  code: "nb",
  alsoReads: ["no", "nn"],
  sentenceRules: findSentenceRules("nb"),
  lexicon: NORWEGIAN_LEXICON,
  recognisers: [
    ...VAGUE_RECOGNISERS,
    ...DATE_RECOGNISERS,
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
  findHoliday,
  story: STORY_RULES,
  signals: {
    since: new Set(["siden"]),
    until: new Set(["til", "inntil", "fram til", "frem til", "til og med"]),
    from: new Set(["fra", "mellom"]),
    to: new Set(["til", "og"]),
    after: new Set(["etter"]),
    before: new Set(["før"]),
    at: new Set(["i", "på", "under", "innen", "for"]),
  },
  commonWords: new Set(
    "og det er som på til av ikke har var ble med den også etter hun han seg".split(" "),
  ),
};
