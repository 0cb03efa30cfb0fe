/** Which category an event falls under, by what its words are about. */
import type { Category } from "#core/model";
import { DEFAULT_CATEGORIES, OTHER_CATEGORY } from "./categories.ts";
import { CONCEPT_CATEGORIES, type Concept } from "./concepts.ts";
import { cutWords } from "./sentence.ts";

export type CategoryFinder = (
  title: string,
  passage: readonly string[],
) => { readonly id: string; readonly confidence: number } | undefined;

/** How much less the rest of the passage tells than the title. */
const PASSAGE_WEIGHT = 0.45;
const SURE = 0.95;
/** Weaker signs are none. */
const LEAST = 0.3;

/** A finder for some categories: the default ones by their concepts, a person's own by the words of their labels. */
export function createCategoryFinder(
  categories: readonly Category[],
  language: string,
  findConcepts: (word: string) => readonly Concept[],
): CategoryFinder {
  const weights = readWeights(categories, language, findConcepts);
  const other = categories.find(({ id }) => id === OTHER_CATEGORY);
  return (title, passage) => {
    const scores = new Map<string, number>();
    const add = (concepts: Iterable<Concept>, factor: number): void => {
      for (const concept of concepts) {
        for (const [id, weight] of weights.get(concept) ?? []) {
          scores.set(id, (scores.get(id) ?? 0) + weight * factor);
        }
      }
    };
    const inTitle = new Set(
      cutWords(title, 0, title.length).flatMap(({ word }) => findConcepts(word)),
    );
    add(inTitle, 1);
    const around = new Set(passage.flatMap(findConcepts));
    add(
      [...around].filter((concept) => !inTitle.has(concept)),
      PASSAGE_WEIGHT,
    );
    const [best] = [...scores].sort(([, a], [, b]) => b - a);
    const sum = [...scores.values()].reduce((total, score) => total + score, 0);
    if (best === undefined || best[1] < LEAST) {
      return other === undefined ? undefined : { id: other.id, confidence: 0 };
    }
    const [id, score] = best;
    return { id, confidence: Math.min(SURE, (score / sum) * (score / (score + 0.6))) };
  };
}

type Weights = ReadonlyMap<Concept, readonly (readonly [id: string, weight: number])[]>;

function readWeights(
  categories: readonly Category[],
  language: string,
  findConcepts: (word: string) => readonly Concept[],
): Weights {
  const weights = new Map<Concept, [string, number][]>();
  const add = (concept: Concept, id: string, weight: number): void => {
    weights.set(concept, [...(weights.get(concept) ?? []), [id, weight]]);
  };
  for (const { id, label } of categories) {
    const isDefault = DEFAULT_CATEGORIES.some((known) => known.id === id);
    const words = label[language] ?? Object.values(label)[0] ?? id;
    const named = cutWords(words, 0, words.length).flatMap(({ word }) => findConcepts(word));
    if (isDefault) continue;
    for (const [index, concept] of named.entries()) add(concept, id, index === 0 ? 1 : 0.6);
  }
  const ids = new Set(categories.map(({ id }) => id));
  for (const { concept, id, weight } of CONCEPT_CATEGORIES) {
    if (ids.has(id)) add(concept, id, weight);
  }
  return weights;
}
