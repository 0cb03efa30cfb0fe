/** The Norwegian words by which a date becomes an event. */
import { type EventWords, listPhrases, listWords } from "../../events/words.ts";
import { CONCEPTS } from "./events-concepts.ts";
import { PEOPLES, PLACES, TOWNS } from "./events-places.ts";

const SAYING = listWords(
  "sier sa sagt opplyser opplyste meldte melder skriver skrev forteller fortalte uttaler uttalte mener mente hevder hevdet " +
    "forklarer forklarte bekrefter bekreftet varsler varslet advarer advarte kunngjorde kunngjør understreker understreket " +
    "tror fastslår fastslo anslår anslo påpeker påpekte rapporterer rapporterte innrømmer innrømmet legger",
);

/** Finite verbs and participles that endings do not tell from nouns. */
const VERBS = listWords(
  "er var ble blei blir blitt vært har hadde hatt skal skulle vil ville kan kunne må måtte bør burde får fikk kommer kom går " +
    "gikk tar tok gir ga gav finner fant dør døde skjer skjedde vinner vant taper tapte faller falt står sto stod ser så " +
    "drar dro setter satte satt ligger lå holder holdt skjøt treffer traff møtte brøt slo lot bar ba bad forlot begynte " +
    "åpner åpnet stengte startet flyttet brant drept pågrep pågrepet påtok tiltrådte avviste vedtok kjøpte solgte døpt født " +
    "revet bygd bygget stiftet dannet kåret valgt utgitt krevde opprettet angrep brøyt omkom la gjorde gjør fortsatte " +
    "mistenkte mangler ventes åpnes stenges holdes arrangeres avholdes innvies bygges skapte mistet skadet innførte trakk skrev leste førte styrtet kolliderte sank rammet herjet flyktet rømte",
);

export const NORWEGIAN_EVENTS: EventWords = {
  articles: listWords("en ei et"),
  fitsArticle: () => true,
  determiners: listWords(
    "den det de denne dette disse hans hennes sin sitt sine deres vår vårt våre min mitt noen flere mange alle hver hvert " +
      "rundt omkring omtrent nesten minst to tre fire fem seks sju syv åtte ni ti annen andre",
  ),
  pronouns: listWords(
    "han hun det de den vi jeg du dere man dette disse denne noen seg ham henne dem oss meg",
  ),
  thirdPersons: listWords("han hun den det de"),
  isVerb: (word) => VERBS.has(word) || SAYING.has(word) || /.{3}(erte|ødte|ndte|lte)$/.test(word),
  isPastParticiple: (word) => /(t|en|d)$/.test(word),
  isPresentParticiple: () => false,
  helpingVerbs: listWords(
    "har hadde er var ble blir skal skulle vil ville kan kunne må måtte bør burde får fikk",
  ),
  copulas: listWords("er var"),
  passives: listWords("blir ble er var"),
  particles: listWords("over av på inn ut opp ned"),
  infinitives: listWords("å"),
  lightVerbs: listWords(
    "er var ble blir vært har hadde sto stod står stått bak utførte gjennomførte skjedde inkludert foregikk fant",
  ),
  coordinators: listWords("og men eller samt"),
  subordinators: listWords(
    "da når mens fordi ettersom selv siden dersom hvis at om før etter hvor der enn",
  ),
  relatives: listWords("som der hvor"),
  meanwhile: listWords("da mens når"),
  addressing: listWords("til"),
  prepositions: listWords(
    "i på av til fra med om ved under over mot mellom for etter før hos blant gjennom langs utenfor innenfor nær omkring " +
      "rundt bak foran uten mens siden innen inntil ifølge sørvest nordvest sørøst nordøst",
  ),
  fillers: listWords(
    "og men eller så da også imidlertid imens samtidig dermed derfor likevel deretter deretter videre ellers bare allerede " +
      "igjen først senere til_slutt endelig dessuten kun nettopp akkurat nøyaktig helt allerede samt blant_annet",
  ),
  besideDates: listWords("bare kun allerede nettopp akkurat så"),
  introductions: listPhrases(
    "det_ble_kjent det_er_kjent det_er det_var det_finnes det_fantes det_ble det_blir selv_om i_tillegg for_eksempel blant_annet etter_at før_at " +
      "for_at slik_at spørsmålet_om",
  ),
  saying: SAYING,
  speakers:
    /(politi(et)?|distrikt(et)?|myndighet(er|ene|en)?|selskap(et)?|regjering(en|a)?|departement(et)?|direktorat(et)?|kommune(n)?|fylke(t)?|rett(en)?|domstol(en)?|forsvar(et)?|hær(en)?|bank(en)?|avis(en|a)|byrå(et)?|parti(et)?|forbund(et)?|forening(en)?|organisasjon(en|er|ene)?|institutt(et)?|universitet(et)?|sykehus(et)?|brannvesen(et)?|talsmann(en)?|talskvinne(n)?|talsperson(en)?|forsker(e|en|ne)?|ekspert(er|en|ene)?|analytiker(e|en|ne)?|etterforsker(e|en|ne)?|advokat(en|er)?|aktor|lege(r|n|ne)?|lærer(e|en|ne)?|økonom(er|en)?|minister(en)?|leder(e|en|ne)?|sjef(en)?|direktør(en)?|ordfører(en)?|vitne(r|t|ne)?|beboer(e|ne)?|naboer|tjenestemann(en)?|tjenestemenn|kilde(r|n|ne)?|ansatte|sakkyndige|politiker(e|ne)?|diplomat(er)?|historiker(e|en)?)$/,
  accordingTo: listPhrases("ifølge i_følge"),
  that: listWords("at"),
  verbMayComeFirst: true,
  endsSubject: (word) => /.{2}(en|et|a|ene|er|ere|erne)$/.test(word),
  isGenitive: (word) => /(ens|ets|dagens|kveldens|årets|ukas|ukens|nattas|nattens)$/.test(word),
  placePrepositions: new Map([
    ["i", 1],
    ["på", 0.55],
    ["ved", 0.9],
    ["utenfor", 0.9],
    ["nær", 0.9],
    ["fra", 0.5],
    ["til", 0.3],
    ["over", 0.4],
    ["rundt", 0.5],
  ]),
  nearby: listWords("ved utenfor nær rundt"),
  notPlaces: listWords(
    "group project center institute parti partiet høyre venstre arbeiderpartiet fremskrittspartiet senterpartiet stortinget " +
      "regjeringen departementet direktoratet nrk tv2 ntb vg aftenposten dagbladet forsvaret politiet universitetet " +
      "banken instituttet forbundet gud times",
  ),
  places: PLACES,
  towns: TOWNS,
  peoples: PEOPLES,
  concepts: CONCEPTS,
  stopWords: listWords(
    "i på av til fra med om ved under over mot mellom for etter før hos blant gjennom og eller men at som er var ble blir " +
      "har hadde skal skulle vil ville kan kunne må måtte den det de en ei et han hun vi jeg du dere man seg sin sitt sine " +
      "hans hennes deres denne dette disse ikke også så da når mens der her noen flere mange alle ingen andre annen mer mest " +
      "enn opp ut ned inn bare år året årene måned uke uka dag dagen tid tiden gang sier sa skriver ifølge siden nå fortsatt " +
      "både egen egne være vært blitt hva hvor hvem hvordan gruppa gruppen to tre",
  ),
};
