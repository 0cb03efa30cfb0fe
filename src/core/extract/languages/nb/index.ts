/** Norwegian Bokmål. */
import type { Language } from "../../language.ts";
import { DATE_RECOGNISERS } from "./dates.ts";
import { findHoliday } from "./holidays.ts";
import { NORWEGIAN_LEXICON } from "./lexicon.ts";
import { RELATIVE_RECOGNISERS } from "./relative.ts";
import { findTense } from "./tense.ts";

export const LANGUAGE: Language = {
  code: "nb",
  alsoReads: ["no", "nn"],
  lexicon: NORWEGIAN_LEXICON,
  recognisers: [...DATE_RECOGNISERS, ...RELATIVE_RECOGNISERS],
  refiners: [],
  findTense,
  findStem: (word) => word.replace(/(?:ene|et|en|a)$/, ""),
  findHoliday,
  signals: {
    since: new Set(["siden"]),
    until: new Set(["til", "inntil"]),
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
