/** What words are about, named once for all languages: by it an event gets a category, and two languages meet. */
import type { JoinConcept } from "./join-concepts.ts";

/** Concepts, each with the default category that it speaks for and how clearly (0 to 1). */
const TABLE = {
  attack: ["attack", 1],
  bomb: ["attack", 0.9],
  shoot: ["attack", 0.7],
  hostage: ["attack", 0.8],
  terror: ["attack", 0.6],
  kill: ["attack", 0.4],
  war: ["war", 1],
  invade: ["war", 1],
  military: ["war", 0.5],
  ceasefire: ["war", 0.9],
  occupy: ["war", 0.7],
  arrest: ["crime", 0.9],
  court: ["crime", 0.8],
  murder: ["crime", 0.9],
  theft: ["crime", 0.9],
  police: ["crime", 0.3],
  prison: ["crime", 0.7],
  elect: ["politics", 1],
  parliament: ["politics", 0.8],
  law: ["politics", 0.6],
  govern: ["politics", 0.5],
  minister: ["politics", 0.4],
  president: ["politics", 0.3],
  protest: ["politics", 0.8],
  treaty: ["politics", 0.8],
  sanction: ["politics", 0.8],
  summit: ["politics", 0.7],
  quake: ["disaster", 1],
  flood: ["disaster", 1],
  fire: ["disaster", 0.7],
  storm: ["disaster", 0.9],
  crash: ["disaster", 0.7],
  accident: ["disaster", 0.9],
  landslide: ["disaster", 1],
  collapse: ["disaster", 0.5],
  wreck: ["disaster", 0.9],
  market: ["politics", 0.7],
  bank: ["politics", 0.6],
  inflation: ["politics", 0.9],
  budget: ["politics", 0.8],
  company: ["politics", 0.6],
  merge: ["politics", 0.7],
  bankrupt: ["politics", 0.9],
  trade: ["politics", 0.6],
  strike: ["politics", 0.5],
  research: ["society", 0.9],
  discover: ["society", 0.7],
  space: ["society", 0.9],
  disease: ["society", 0.7],
  vaccine: ["society", 0.8],
  climate: ["society", 0.7],
  match: ["society", 0.8],
  champion: ["society", 0.9],
  medal: ["society", 0.9],
  football: ["society", 1],
  film: ["society", 0.8],
  book: ["society", 0.7],
  music: ["society", 0.5],
  festival: ["society", 0.8],
  museum: ["society", 0.8],
  prize: ["society", 0.5],
  warn: ["statement", 0.8],
  claim: ["statement", 0.7],
  declare: ["statement", 0.7],
  deny: ["statement", 0.8],
  demand: ["statement", 0.6],
  assess: ["statement", 0.5],
  foil: ["crime", 0.6],
  responsibility: ["statement", 0.5],
  found: [undefined, 0],
  open: [undefined, 0],
  close: [undefined, 0],
  build: [undefined, 0],
  visit: [undefined, 0],
  die: [undefined, 0],
  born: [undefined, 0],
  marry: [undefined, 0],
  embassy: [undefined, 0],
  airport: [undefined, 0],
  church: [undefined, 0],
  synagogue: [undefined, 0],
  mosque: [undefined, 0],
  school: [undefined, 0],
  hospital: [undefined, 0],
  bridge: [undefined, 0],
  plane: [undefined, 0],
  ship: [undefined, 0],
  train: [undefined, 0],
  soldier: [undefined, 0],
  intelligence: [undefined, 0],
  organisation: [undefined, 0],
  concert: [undefined, 0],
  escape: [undefined, 0],
  member: [undefined, 0],
  security: [undefined, 0],
  border: [undefined, 0],
  plan: [undefined, 0],
  people: [undefined, 0],
  caliphate: [undefined, 0],
  west: [undefined, 0],
} as const satisfies Readonly<Record<string, readonly [string | undefined, number]>>;

export type Concept = keyof typeof TABLE | JoinConcept;

/** Concepts with the default category that each speaks for. */
export const CONCEPT_CATEGORIES: readonly {
  readonly concept: Concept;
  readonly id: string;
  readonly weight: number;
}[] = (Object.keys(TABLE) as (keyof typeof TABLE)[]).flatMap((concept) => {
  const [id, weight] = TABLE[concept];
  return id === undefined ? [] : [{ concept, id, weight }];
});

/** Concepts whose noun is something that happens: "the attack in May" is an event by itself. */
export const HAPPENINGS: ReadonlySet<Concept> = new Set<Concept>([
  ..."attack bomb shoot war invade ceasefire arrest murder theft elect protest treaty summit quake flood fire".split(
    " ",
  ),
  ..."storm crash accident landslide collapse wreck merge strike match festival warn concert visit".split(
    " ",
  ),
] as readonly Concept[]);

/** Looks words up, remembering those it has seen. */
export function createConceptFinder(
  patterns: readonly (readonly [Concept, RegExp])[],
): (word: string) => readonly Concept[] {
  const seen = new Map<string, readonly Concept[]>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const found = patterns.filter(([, pattern]) => pattern.test(word)).map(([concept]) => concept);
    seen.set(word, found);
    return found;
  };
}
