/** What two articles have in common as wholes: in two reports of one story, one and the same day is hardly chance. */
import { type DateMatch, matchDates } from "./join-dates.ts";
import type { Profile } from "./join-features.ts";
import type { Joinable } from "./joinable.ts";

export interface ArticleSense {
  /** How likely the articles of two events tell one story: 0 to 1. */
  readonly compareArticles: (a: Profile, b: Profile) => number;
  /** How little else in the articles of either event might go with the other's date: 1 where nothing does. */
  readonly compareCrowds: (a: Profile, b: Profile, match: DateMatch) => number;
}

/** Of an article, its weightiest features are compared. */
const MOST_FEATURES = 60;
/** So much of what the lesser of two articles says, both say, where they are surely one story. */
const SURE_SHARE = 0.35;
/** And so much at least, so that two short notes are not one story by a word. */
const SURE_SHARED = 4;

interface Article {
  readonly events: readonly Profile[];
  /** The greatest weight of each feature among the article's events. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Articles are looked at when they are first asked for, each pair once. */
export function createArticleSense(profiles: readonly Profile[]): ArticleSense {
  const articles = gatherArticles(profiles);
  const rangesByDates = new Map(profiles.map(({ item, ranges }) => [nameDates(item), ranges]));
  const likenesses = createMemo((a, b) => {
    return compareWeights(articles.get(a), articles.get(b));
  });

  /** How many events of an article go with a date, a loose fit counting for less. */
  const crowds = createMemo((dates, id) => {
    const ranges = rangesByDates.get(dates) ?? [];
    let crowd = 0;
    for (const other of articles.get(id)?.events ?? []) {
      const { likeness, daysApart } = matchDates(ranges, other.ranges);
      if (daysApart === 0) crowd += likeness;
    }
    return crowd;
  });

  const measureCrowd = (profile: Profile, other: Profile, { likeness }: DateMatch): number => {
    const dates = nameDates(profile.item);
    let most = 1;
    for (const id of other.item.articles) most = Math.max(most, crowds(dates, id) / likeness);
    return most;
  };

  return {
    compareArticles: (a, b) => {
      let most = 0;
      for (const first of a.item.articles) {
        for (const second of b.item.articles) {
          const [low, high] = first < second ? [first, second] : [second, first];
          most = Math.max(most, likenesses(low, high));
        }
      }
      return most;
    },
    compareCrowds: (a, b, match) =>
      1 / Math.max(measureCrowd(a, b, match), measureCrowd(b, a, match)),
  };
}

function nameDates({ dates }: Joinable): string {
  return dates.length === 1 ? (dates[0] ?? "") : dates.join(" ");
}

function createMemo(measure: (a: string, b: string) => number): typeof measure {
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<string, number>();
    known.set(a, row);
    const found = row.get(b) ?? measure(a, b);
    row.set(b, found);
    return found;
  };
}

function gatherArticles(profiles: readonly Profile[]): ReadonlyMap<string, Article> {
  const events = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const id of profile.item.articles) {
      const list = events.get(id);
      if (list === undefined) events.set(id, [profile]);
      else list.push(profile);
    }
  }
  return new Map([...events].map(([id, list]) => [id, describeArticle(list)]));
}

function describeArticle(events: readonly Profile[]): Article {
  const weights = new Map<string, number>();
  for (const profile of events) {
    for (const [key, weight] of profile.weights) {
      weights.set(key, Math.max(weight, weights.get(key) ?? 0));
    }
  }
  const weightiest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST_FEATURES);
  const total = weightiest.reduce((sum, [, weight]) => sum + weight, 0);
  return { events, weights: new Map(weightiest), total };
}

function compareWeights(a: Article | undefined, b: Article | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let shared = 0;
  for (const [key, weight] of a.weights) shared += Math.min(weight, b.weights.get(key) ?? 0);
  const least = Math.min(a.total, b.total);
  return least === 0 ? 0 : Math.min(1, shared / (least * SURE_SHARE), shared / SURE_SHARED);
}
