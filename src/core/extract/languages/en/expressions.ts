/** How English names dates. */
import { ENGLISH_SENTENCES } from "#core/text";
import type { ExpressionLanguage } from "../../language.ts";
import { dropLooseAnniversaries } from "./anniversaries.ts";
import { ENGLISH_CONFIDENCE } from "./confidence.ts";
import { findHoliday } from "./holidays.ts";
import { ENGLISH_LEXICON } from "./lexicon.ts";
import { ENGLISH_RECOGNISERS } from "./recognisers.ts";
import { findTense } from "./tense.ts";

export const EXPRESSIONS: ExpressionLanguage = {
  code: "en",
  sentenceRules: ENGLISH_SENTENCES,
  lexicon: ENGLISH_LEXICON,
  recognisers: ENGLISH_RECOGNISERS,
  refiners: [dropLooseAnniversaries],
  confidence: ENGLISH_CONFIDENCE,
  findTense,
  findStem: (word) => word.replace(/s$/, ""),
  owners: new Set(["his", "her", "their", "its", "our", "my", "your"]),
  findHoliday,
  signals: {
    since: new Set(["since"]),
    until: new Set(["until", "till"]),
    from: new Set(["from", "between"]),
    to: new Set(["to", "and", "through", "until"]),
    after: new Set(["after"]),
    before: new Set(["before"]),
    by: new Set(["by"]),
    starts: new Set(["from"]),
    onward: new Set(["on", "onward", "onwards"]),
    not: new Set(["not", "n't", "t", "never"]),
    at: new Set(["in", "on", "at", "during", "by", "for", "back"]),
    ends: new Set(["ended", "ending", "ends"]),
  },
  commonWords: new Set(
    "the of and to that is was with for it his said has have from are by".split(" "),
  ),
};
