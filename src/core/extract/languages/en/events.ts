/** The English words by which a date becomes an event. */
import { type EventWords, listPhrases, listWords } from "../../events/words.ts";
import { CONCEPTS } from "./events-concepts.ts";
import { PEOPLES, PLACES, TOWNS } from "./events-places.ts";

const SAYING = listWords(
  "said says say saying told tells tell added adds announced announces stated states reported reports claimed claims " +
    "confirmed confirms wrote writes warned warns argued argues explained explains noted notes believes believed posted " +
    "insisted insists acknowledged acknowledges recalled recalls commented testified declared estimates estimated",
);

/** Past forms that "-ed" does not tell. */
const IRREGULAR = listWords(
  "was were is are has have had be been did does do will would can could may might must shall should came went made " +
    "became began got took saw held found left won lost fell rose met sold sent paid led wrote spoke gave kept fought " +
    "shot struck hit cut brought bought built sought thought ran broke drew grew knew flew threw stood felt spent set " +
    "born sprang sank fled stole stolen hid hidden broken driven chosen beaten bore taken seen given written known shown done gone put let says said tells told goes comes",
);
const NOT_VERBS = listWords(
  "need feed speed indeed seed breed bed red hundred sacred united armed suspected alleged",
);

export const ENGLISH_EVENTS: EventWords = {
  articles: listWords("a an the"),
  fitsArticle: (article, next) =>
    article === "the" || /^([aeiou]|h(our|onest|onou?r|eir))/.test(next) === (article === "an"),
  determiners: listWords(
    "this that these those his her its their our my your some any no every each another all both many several few most " +
      "about around nearly almost at_least one two three four five six seven eight nine ten",
  ),
  pronouns: listWords(
    "he she it they we i you who this that there him her them us me nobody someone",
  ),
  thirdPersons: listWords("he she it they"),
  isVerb: (word) =>
    IRREGULAR.has(word) || (word.length > 4 && word.endsWith("ed") && !NOT_VERBS.has(word)),
  isPastParticiple: (word) => /(ed|t|en|wn)$/.test(word),
  isPresentParticiple: (word) => /.{3}ing$/.test(word),
  helpingVerbs: listWords("was were is are has have had"),
  copulas: listWords("is was were are"),
  passives: listWords("be been being is was were are"),
  particles: listWords("over off across on up out down"),
  infinitives: listWords("to"),
  lightVerbs: listWords(
    "was were is are be been being has have had carried carry staged launched mounted happened occurred including include " +
      "includes included did made make took blamed linked stood like",
  ),
  coordinators: listWords("and but or yet so"),
  subordinators: listWords(
    "when while because although though after before as if whether unless until once since where that whereas so",
  ),
  relatives: listWords("who which whose whom that where"),
  meanwhile: listWords("when while"),
  addressing: listWords("to"),
  prepositions: listWords(
    "of in on at by for from to with about against into over under between among during through after before near " +
      "since until despite outside inside across around without within toward towards off along behind beyond upon amid like",
  ),
  fillers: listWords(
    "and but or so yet then also however meanwhile moreover furthermore thus therefore nevertheless still indeed later " +
      "only just back even already exactly instead again first finally eventually afterwards overall of_course as since",
  ),
  besideDates: listWords("back only just exactly already even as"),
  introductions: listPhrases(
    "there_is_also there_was_also there_are_also there_is there_was there_are there_were it_is it_was it_has_been " +
      "the_question_of in_addition for_example for_instance of_course in_fact as_well_as such_as",
  ),
  saying: SAYING,
  speakers:
    /^(police|military|army|navy|court|council|government|ministry|company|firm|bank|agency|newspaper|paper|union|committee|commission|administration|airline|regulator|department|party|parliament|media|people|women|men|children|families|neighbou?rs|sources?|aides?|chief|hospital|university|retailer|carmaker|.*(official|authorit(y|ie)|spokes(man|woman|person|people)|investigator|analyst|expert|researcher|scientist|doctor|lawyer|attorney|prosecutor|witness|resident|engineer|economist|trader|detective|minister|president|leader|critic|activist|survivor|executive|officer|diplomat|historian|teacher|manager|maker|director|farmer|worker|student|soldier|politician|lawmaker|senator|organi[sz]ation|institute|group)(s|es)?)$/,
  accordingTo: listPhrases("according_to"),
  that: listWords("that"),
  verbMayComeFirst: false,
  endsSubject: () => false,
  isGenitive: (word) => /['’]s?$/.test(word),
  placePrepositions: new Map([
    ["in", 1],
    ["at", 0.8],
    ["near", 0.9],
    ["outside", 0.9],
    ["off", 0.7],
    ["from", 0.5],
    ["to", 0.3],
    ["across", 0.6],
    ["throughout", 0.6],
    ["around", 0.6],
    ["on", 0.3],
  ]),
  nearby: listWords("near outside off around"),
  notPlaces: listWords(
    "group party project institute center centre council committee ministry department union bank company times agency " +
      "university state army police court parliament congress office association federation foundation league club " +
      "council corporation inc ltd news service forces front brigade god lord",
  ),
  places: PLACES,
  towns: TOWNS,
  peoples: PEOPLES,
  concepts: CONCEPTS,
  stopWords: listWords(
    "a an the of in on at by for from to with and or but that this these those it its he she they we i you his her their " +
      "our was were is are be been being has have had do did does will would can could may might must shall should not no " +
      "who which whose where when while as if than then there about against into over under between among during through " +
      "after before near since until said says say told also more most some any all many few other another such only " +
      "just very so up out off down back one two three new first last year years month week day days time times people " +
      "what how why because against both each own same too later earlier still now group",
  ),
};
