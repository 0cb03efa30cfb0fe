/** The tense of the clause around an expression, from its verbs. */
import type { Tense } from "../../engine/context.ts";
import type { TaggedText } from "../../engine/token.ts";

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** In the present tense these tell of what is to come. */
const FUTURE = set(
  "venter kan bli skal vil kommer ventes planlegger planlagt håper må bør blir åpner starter begynner arrangeres avholdes møter møtes " +
    "spiller reiser drar behandler avgjør presenterer lanserer inviterer arrangerer stenger fyller flytter slipper går " +
    "overtar tiltrer lander legger vender returnerer fortsetter tidligst senest braker inntar leverer " +
    "får foreslår satser ønsker trer vurderer fremmer avslutter sender",
);
const PAST = set(
  "var ble blei hadde sa fikk kom gikk tok ga gav fant døde skjedde vant tapte falt sto stod så skrev dro satt lå " +
    "holdt skjøt traff møtte brøt vært blitt fortalte opplyste meldte sier opplyser melder skriver forteller viser " +
    "forklarte ringte kjørte leste hørte kjente viste visste måtte burde begynte sluttet startet åpnet " +
    "lukket stengte stanset stoppet kastet ventet ønsket endret flyttet landet økte sank steg gjorde la lot bad ba bar " +
    "bodde bygde trodde hevdet mente tenkte spurte svarte slo slapp sprang stakk stjal sov sang solgte kjøpte betalte " +
    "spilte scoret ledet tapet rykket utlignet fikset trakk drakk rammet rystet brant brente eksploderte omkom druknet " +
    "reiste forlot vokste fødte født gravla vedtok stemte foreslo lovet varslet krevde nektet innrømmet erkjente dømte " +
    "dømt pågrepet pågrep siktet tiltalte anmeldte etterlyste avslørte oppdaget fanget fant gjenoppdaget utga utkom " +
    "kjempet opptrådte debuterte lanserte presenterte offentliggjorde publiserte signerte undertegnet inngikk brukte " +
    "prøvde forsøkte klarte lyktes mislyktes håpet fryktet bekreftet avviste kritiserte roste takket avga satte hentet " +
    "leverte overtok valgte valgt innførte avsluttet fullførte feiret markerte besøkte ankom avgikk strøk senket hevet " +
    "kuttet snødde regnet blåste åpna starta kasta venta styrtet kolliderte evakuerte reddet sikret streiket",
);
const PLANNED = set("ventet varslet planlagt berammet satt lovet innstilt avlyst");
const REPORTS = set("sier opplyser melder skriver forteller sa opplyste fortalte ifølge");
/** Before the words they govern: "innen fredag". */
const AHEAD: ReadonlySet<string> = new Set([
  "innen",
  "til",
  "inntil",
  "fram til",
  "frem til",
  "til og med",
]);
const NO_VERB = set(
  "deres hennes alles enes finnes synes kalles anses kjennes lykkes trives felles særdeles vedkommendes annerledes ellers " +
    "ministres stedes",
);
/** Words that end like a participle and are none. */
const NO_PARTICIPLE = set(
  "det at et ett mot ut litt lett stort sent rett fast ikkje nytt hvert bort kort helt tett alt hvitt fest",
);
const SUBJECTS = set("jeg du han hun vi dere man");
const REACH = 14;
/** How many words back the beginning of a range stands. */
const RANGE_REACH = 8;

/** True for a finite verb that the lists know: it cannot be a noun behind a possessive or a number. */
export function isVerb(word: string): boolean {
  return FUTURE.has(word) || PAST.has(word) || word === "har" || word === "er" || isPassive(word);
}

function isPassive(word: string): boolean {
  return word.length > 4 && word.endsWith("es") && !NO_VERB.has(word);
}

/** Looks back from the expression first, then ahead; undefined when nothing decides. */
export function findTense(tagged: TaggedText, from: number, to: number): Tense | undefined {
  const before = tagged.tokens[from - 1]?.word;
  if (before !== undefined && AHEAD.has(before) && !endsRange(tagged, from)) return "future";
  if (before === "siden") return "past";
  if (before === "er" || before === "blir") return "future";
  const isWeekday = /[wp]/.test(tagged.shape.slice(from, to));
  for (let at = from - 1; at >= from - REACH; at -= 1) {
    const tense = tenseAt(tagged, at, isWeekday);
    if (tense === "stop") break;
    if (tense !== undefined) return tense;
  }
  if (isInverted(tagged, to)) return "past";
  for (let at = to; at < to + REACH; at += 1) {
    const tense = tenseAt(tagged, at, isWeekday);
    if (tense === "stop" || isReport(tagged, at)) break;
    if (tense !== undefined) return tense;
  }
  // "Vi ses på mandag": of the one to come, unless a verb says otherwise.
  return isWeekday && before === "på" ? "future" : undefined;
}

/** "Det regnet fra mandag til onsdag": the verb tells when. */
function endsRange({ shape }: TaggedText, from: number): boolean {
  return />[^|,]{1,6}~$/.test(shape.slice(Math.max(0, from - RANGE_REACH), from));
}

/** "I vinter snakket jeg", "i mars ringte hun": a weak past tense that no list need know, by its subject behind it. */
function isInverted({ tokens }: TaggedText, at: number): boolean {
  const [verb, subject] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || subject === undefined || verb.tag !== "W" || verb.isCapital)
    return false;
  return /..(?:et|[lnrsk]te|dde)$/.test(verb.word) && SUBJECTS.has(subject.word);
}

/** ", opplyser politiet": says who told it and nothing of when it was. */
function isReport(tagged: TaggedText, at: number): boolean {
  return REPORTS.has(tagged.tokens[at]?.word ?? "") && tagged.tokens[at - 1]?.tag === ",";
}

function tenseAt(tagged: TaggedText, at: number, isWeekday: boolean): Tense | "stop" | undefined {
  const token = tagged.tokens[at];
  if (token === undefined || token.tag === "|") return "stop";
  const { word, tag } = token;
  if (tag !== "W") return undefined;
  if (word === "skal" && isAlleged(tagged, at)) return "past";
  if (FUTURE.has(word)) return "future";
  if (PLANNED.has(word) && isPresent(tagged, at)) return "future";
  if (PAST.has(word)) return "past";
  if (word === "har") return isPerfect(tagged, at) ? "past" : undefined;
  // "Finalen er søndag", but "er mandag pågrepet".
  if (word === "er" && isWeekday && !isPerfect(tagged, at)) return "future";
  // Passives of the present ("arrangeres", "åpnes") tell of plans.
  if (isPassive(word) && !token.isCapital) return "future";
  return undefined;
}

/** "Er det ventet". */
function isPresent(tagged: TaggedText, at: number): boolean {
  return [1, 2, 3].some((step) => tagged.tokens[at - step]?.word === "er");
}

/** "Skal ha truet henne": what is said to have happened. */
function isAlleged(tagged: TaggedText, at: number): boolean {
  return [1, 2, 3].some((step) => tagged.tokens[at + step]?.word === "ha");
}

/** "Har ikke spilt": a participle stands within four words. */
function isPerfect(tagged: TaggedText, at: number): boolean {
  for (let next = at + 1; next <= at + 4; next += 1) {
    const token = tagged.tokens[next];
    if (token === undefined || token.tag === "|") return false;
    if (token.tag === "W" && /..(?:t|dd)$/.test(token.word) && !NO_PARTICIPLE.has(token.word))
      return true;
  }
  return false;
}
