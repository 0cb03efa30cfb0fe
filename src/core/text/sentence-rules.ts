/** What a language adds to the general rules for where a sentence ends. */
export interface SentenceRules {
  /** Words that end in a full stop without ending the sentence, small letters, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin a sentence so often that initials ("U.S.") before them end one; small letters. */
  readonly openers: ReadonlySet<string>;
  /** Words that follow an ordinal number ("13. mars"), small letters; empty where ordinals take no full stop. */
  readonly afterOrdinal: ReadonlySet<string>;
}

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const ENGLISH_SENTENCES: SentenceRules = {
  abbreviations: set(
    "mr mrs ms dr prof rev hon sen rep gov gen col maj capt cmdr lt sgt cpl pvt st ste mt jr sr " +
      "vs nos approx ca dept inc ltd corp co bros univ ave blvd e.g i.e cf viz al " +
      "jan feb mar apr jun jul aug sept oct nov dec tue tues wed thu thur thurs",
  ),
  openers: set(
    "the a an it he she they we you in on at but and this that these those there his her their its " +
      "after before when while for if as no one some many most more however since according",
  ),
  afterOrdinal: new Set(),
};

export const NORWEGIAN_SENTENCES: SentenceRules = {
  abbreviations: set(
    "adm adr alm ang avd bl.a ca dr dvs e.kr eks ekskl evt f.eks f.kr f.o.m fhv forf forts gnr hhv iflg inkl " +
      "istf jf jfr jr jur kap kapt kgl kl m.a.o m.fl m.m mht mill mrd mvh nr obs o.a o.l osv p.g.a pga pr " +
      "pr.st prof pst s.k s.u sek sr st t.d t.o.m tidl tlf utg vs " +
      "jan febr feb mar apr jun aug sept sep okt nov des tirs ons tors fre lør søn",
  ),
  openers: set(
    "det den de han hun vi du dette disse denne i på men og en et ei da når etter før hvis som for ifølge " +
      "der her også mens siden flere mange noen",
  ),
  afterOrdinal: set(
    "januar februar mars april mai juni juli august september oktober november desember " +
      "jan feb febr mar apr jun aug sep sept okt nov des",
  ),
};

const GENERAL: SentenceRules = {
  abbreviations: new Set(),
  openers: new Set(),
  afterOrdinal: new Set(),
};

/** The rules for a BCP 47 tag: by its primary language; Nynorsk shares Bokmål's. */
export function findSentenceRules(language: string): SentenceRules {
  switch (language.toLowerCase().split("-")[0]) {
    case "en":
      return ENGLISH_SENTENCES;
    case "nb":
    case "nn":
    case "no":
      return NORWEGIAN_SENTENCES;
    default:
      return GENERAL;
  }
}
