/** Which events may be one and the same: by their dates and by what their words share, in one language or across them. */
import type { Language } from "../language.ts";
import { findLanguage } from "../languages.ts";
import { type Concept, createConceptFinder, HAPPENINGS } from "./concepts.ts";
import { compareDates, isSameDay, readRanges } from "./join-dates.ts";
import { type Feature, type FeatureReader, type Profile, readFeatures } from "./join-features.ts";
import { findPairs } from "./join-pairs.ts";
import type { Joinable, JoinReason, JoinSuggestion } from "./joinable.ts";

/** Suggested from this score on. */
const LEAST_SCORE = 0.3;
/** Added below the line, so that one shared word is never everything. */
const DAMPING = 0.9;
/** Of two events of one article: its writer told them apart. */
const SAME_ARTICLE = 0.7;
/** Two attacks of one day are likely one, however little the words share. */
const SAME_HAPPENING = 0.6;
/** A warning of an attack, or the arrest after it, is not the attack. */
const APART: readonly Concept[] = ["warn", "foil", "claim", "arrest", "court", "deny", "plan"];
/** How many names and words a reason lists. */
const MOST_SHOWN = 5;

/**
 * Pairs that may be one event, the likeliest first. Both need dates that do not exclude each other, and names, numbers
 * or concepts in common; what few events share counts more than what many do. Near linear in the number of events.
 */
export function suggestJoins(
  items: readonly Joinable[],
  languages: readonly Language[],
): readonly JoinSuggestion[] {
  const profiles = createProfiles(items, languages);
  const suggestions: JoinSuggestion[] = [];
  for (const [first, second] of findPairs(profiles)) {
    const score = scorePair(first, second);
    if (score < LEAST_SCORE) continue;
    const reasons = listReasons(first, second);
    suggestions.push({
      a: first.item.id,
      b: second.item.id,
      score: Math.round(score * 100) / 100,
      reasons,
    });
  }
  return suggestions.sort((a, b) => b.score - a.score);
}

function createProfiles(
  items: readonly Joinable[],
  languages: readonly Language[],
): readonly Profile[] {
  const readers = new Map(
    languages.map((language): [Language, FeatureReader] => [
      language,
      { language, findConcepts: createConceptFinder(language.events.concepts) },
    ]),
  );
  const read = items.map((item) => {
    const known = item.languages.flatMap((tag) => findLanguage(languages, tag) ?? []);
    const own = [...new Set(known)].flatMap((language) => readers.get(language) ?? []);
    return {
      item,
      ranges: readRanges(item.dates),
      features: readFeatures(item, own.length === 0 ? [...readers.values()] : own),
    };
  });
  const counts = new Map<string, number>();
  for (const { features } of read) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return read.map((profile) => {
    const weights = [...profile.features.values()]
      .map(({ key, weight }): [string, number] => {
        const rarity = Math.log1p(items.length / (counts.get(key) ?? 1)) / Math.log1p(items.length);
        return [key, weight * rarity];
      })
      .sort(([, a], [, b]) => b - a);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    return { ...profile, weights: new Map(weights), total };
  });
}

function scorePair(a: Profile, b: Profile): number {
  const dates = compareDates(a.ranges, b.ranges);
  if (dates === 0) return 0;
  const isSameArticle = a.item.articles.some((id) => b.item.articles.includes(id));
  const repeats = a.item.quotations.some((words) => b.item.quotations.includes(words));
  const isSameDate = a.item.dates.some((date) => b.item.dates.includes(date));
  // One sentence that dates two things was taken apart for a reason; one that stands twice was not.
  if (isSameArticle && repeats) return isSameDate ? 1 : 0;
  let shared = 0;
  for (const [key, weight] of a.weights) {
    shared += Math.min(weight, b.weights.get(key) ?? 0);
  }
  const likeness = shared / (Math.min(a.total, b.total) * 0.5 + DAMPING);
  const least = isSameDay(a.ranges, b.ranges) && shareHappening(a, b) ? SAME_HAPPENING : 0;
  return Math.min(1, Math.max(likeness, least)) * dates * (isSameArticle ? SAME_ARTICLE : 1);
}

/** Both titles name the same kind of thing that happens: an attack, an election. */
function shareHappening(a: Profile, b: Profile): boolean {
  const isTold = (concept: Concept): boolean => isInTitle(a, concept) !== isInTitle(b, concept);
  if (APART.some(isTold)) return false;
  return [...HAPPENINGS].some((concept) => isInTitle(a, concept) && isInTitle(b, concept));
}

function isInTitle({ features }: Profile, concept: Concept): boolean {
  return features.get(`concept ${concept}`)?.isInTitle ?? false;
}

function listReasons(a: Profile, b: Profile): readonly JoinReason[] {
  const date = a.item.dates.find((each) => b.item.dates.includes(each));
  const shared = [...a.weights.keys()].flatMap((key) => {
    const feature = b.weights.has(key) ? a.features.get(key) : undefined;
    return feature === undefined ? [] : [feature];
  });
  const show = (...kinds: readonly Feature["kind"][]): readonly string[] =>
    [...new Set(shared.filter(({ kind }) => kinds.includes(kind)).map(({ shown }) => shown))].slice(
      0,
      MOST_SHOWN,
    );
  const names = show("name", "number");
  const words = show("concept", "word");
  const place = a.item.place;
  const isSamePlace = place !== undefined && place === b.item.place;
  return [
    date === undefined ? { kind: "overlapping-date" } : { kind: "same-date", date },
    ...(isSamePlace ? [{ kind: "same-place", place } as const] : []),
    ...(names.length === 0 ? [] : [{ kind: "shared-names", names } as const]),
    ...(words.length === 0 ? [] : [{ kind: "shared-words", words } as const]),
  ];
}
