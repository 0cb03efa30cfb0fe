/** Which events may be one and the same: by their dates and by what their words share, in one language or across them. */
import type { Language } from "../language.ts";
import { type Concept, HAPPENINGS } from "./concepts.ts";
import { type ArticleSense, createArticleSense } from "./join-articles.ts";
import { isSameDay, matchDates } from "./join-dates.ts";
import type { Feature, Profile } from "./join-features.ts";
import { findPairs } from "./join-pairs.ts";
import { createProfiles } from "./join-profiles.ts";
import type { Joinable, JoinReason, JoinSuggestion } from "./joinable.ts";

/** Suggested from this score on. */
const LEAST_SCORE = 0.3;
/** Added below the line, so that one shared word is never everything. */
const DAMPING = 0.9;
/** Of two events of one article: its writer told them apart. */
const SAME_ARTICLE = 0.75;
/** Two attacks of one day are likely one, however little the words share. */
const SAME_HAPPENING = 0.6;
/** A warning of an attack, or the arrest after it, is not the attack. */
const APART: readonly Concept[] = ["warn", "foil", "claim", "arrest", "court", "deny", "plan"];
/** In two reports of one story a date by itself says so much, where nothing else in them has it. */
const BY_DATE = 0.5;
/** And so much of it without one word in common. */
const WORDLESS = 0.65;
/** Dates that miss each other are the same only where the words are alike. */
const LEAST_BESIDE_NEAR = 0.25;
/** So much in common is a telling name and what happened there: a day between the dates is then a slip. */
const MUCH = 1.2;
/** Of the best score that an event has with an article's events, others must have so much. */
const BESIDE_BEST = 0.7;
/** How many names and words a reason lists. */
const MOST_SHOWN = 5;

/**
 * Pairs that may be one event, the likeliest first. Both need dates that go together or miss each other by little, and
 * names, numbers or concepts in common; what few events share counts more than what many do. In two articles that tell
 * one story, a date that nothing else in them has counts by itself. Near linear in the number of events.
 */
export function suggestJoins(
  items: readonly Joinable[],
  languages: readonly Language[],
): readonly JoinSuggestion[] {
  const profiles = createProfiles(items, languages);
  const sense = createArticleSense(profiles);
  const scored: ScoredPair[] = [];
  for (const [first, second] of findPairs(profiles)) {
    const score = scorePair(first, second, sense);
    if (score >= LEAST_SCORE) scored.push({ first, second, score });
  }
  return keepBest(scored)
    .map(({ first, second, score }) => ({
      a: first.item.id,
      b: second.item.id,
      score: Math.round(score * 100) / 100,
      reasons: listReasons(first, second),
    }))
    .sort((a, b) => b.score - a.score);
}

interface ScoredPair {
  readonly first: Profile;
  readonly second: Profile;
  readonly score: number;
}

/** Leaves out a pair where either event has a much likelier partner in the other's articles. */
function keepBest(pairs: readonly ScoredPair[]): readonly ScoredPair[] {
  const best = new Map<string, number>();
  const listKeys = ({ first, second }: ScoredPair): readonly string[] => [
    ...second.item.articles.map((id) => `${first.item.id}\n${id}`),
    ...first.item.articles.map((id) => `${second.item.id}\n${id}`),
  ];
  for (const pair of pairs) {
    for (const key of listKeys(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.score));
  }
  return pairs.filter((pair) =>
    listKeys(pair).every((key) => pair.score >= (best.get(key) ?? 0) * BESIDE_BEST),
  );
}

function scorePair(a: Profile, b: Profile, sense: ArticleSense): number {
  const match = matchDates(a.ranges, b.ranges);
  if (match.likeness === 0) return 0;
  const isSameArticle = a.item.articles.some((id) => b.item.articles.includes(id));
  const repeats = a.item.quotations.some((words) => b.item.quotations.includes(words));
  const isSameDate = a.item.dates.some((date) => b.item.dates.includes(date));
  // One sentence that dates two things was taken apart for a reason; one that stands twice was not.
  if (isSameArticle && repeats) return isSameDate ? 1 : 0;
  let shared = 0;
  const [fewer, more] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  for (const [key, weight] of fewer.weights) {
    shared += Math.min(weight, more.weights.get(key) ?? 0);
  }
  const likeness = Math.min(1, shared / (Math.min(a.total, b.total) * 0.5 + DAMPING));
  if (match.daysApart > 0 && likeness < LEAST_BESIDE_NEAR && shared < MUCH) return 0;
  const isSame = isSameDay(a.ranges, b.ranges) && shareHappening(a, b);
  const least = isSame || (match.daysApart === 1 && shared >= MUCH) ? SAME_HAPPENING : 0;
  const byWords = Math.max(likeness, least) * match.likeness;
  if (isSameArticle) return byWords * SAME_ARTICLE;
  const withDate = (byDate: number): number => 1 - (1 - byWords) * (1 - byDate);
  const most =
    BY_DATE * match.likeness * sense.compareArticles(a, b) * (shared === 0 ? WORDLESS : 1);
  // Counting takes longest, and could only take away.
  return withDate(most) < LEAST_SCORE ? 0 : withDate(most * sense.compareCrowds(a, b, match));
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
    const other = b.features.get(key)?.shown;
    return feature === undefined ? [] : [{ ...feature, shown: showBoth(feature.shown, other) }];
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
  const { daysApart } = matchDates(a.ranges, b.ranges);
  return [
    readDateReason(date, daysApart),
    ...(isSamePlace ? [{ kind: "same-place", place } as const] : []),
    ...(names.length === 0 ? [] : [{ kind: "shared-names", names } as const]),
    ...(words.length === 0 ? [] : [{ kind: "shared-words", words } as const]),
  ];
}

/** The words of both texts where they are not the same: "attack ~ angrepet". */
function showBoth(one: string, other = one): string {
  return one.toLowerCase() === other.toLowerCase() ? one : `${one} ~ ${other}`;
}

function readDateReason(date: string | undefined, daysApart: number): JoinReason {
  if (date !== undefined) return { kind: "same-date", date };
  return daysApart === 0 ? { kind: "overlapping-date" } : { kind: "near-date", days: daysApart };
}
