import { assert, assertDefined } from "#core/base";
import {
  type Bounds,
  boundsOf,
  containsBounds,
  DAY_MS,
  intersectBounds,
  narrowToPartOfDay,
  type PartOfDay,
  parseEdtf,
} from "#core/time";
import type { Agreement, Basis, Mention } from "./published.ts";

/** What of a mention decides when its event was. */
export type DatedMention = Pick<Mention, "date" | "partOfDay" | "basis" | "article">;

/** When an event was: an EDTF date and, where known, the part of that day. */
export interface EventReading {
  readonly date: string;
  readonly partOfDay?: PartOfDay;
}

/** The time that a date, narrowed to its part of the day, allows. The date must be valid EDTF. */
export function boundsOfReading({ date, partOfDay }: EventReading): Bounds {
  const parsed = parseEdtf(date);
  assert(parsed.ok, "date of a checked mention", date);
  const bounds = boundsOf(parsed.value);
  return partOfDay === undefined ? bounds : narrowToPartOfDay(bounds, partOfDay);
}

/**
 * How the articles' mentions of one event stand to each other: see {@link Agreement}. Dates from elsewhere (`external`)
 * neither make nor mend a disagreement between articles; where there are only such, several that differ are `refined`.
 */
export function agreementOf(mentions: readonly DatedMention[]): Agreement {
  const inArticles = mentions.filter(({ basis }) => basis !== "external");
  const judged = inArticles.length > 0 ? inArticles : mentions;
  const [first, ...rest] = judged.map(boundsOfReading);
  if (first === undefined || rest.length === 0) return "single";
  if (rest.every((bounds) => isSame(first, bounds))) return "same";
  return inArticles.length === 0 || findCommon(first, rest) !== undefined ? "refined" : "conflict";
}

const BASIS_ORDER: Readonly<Record<Basis, number>> = {
  explicit: 0,
  relative: 1,
  implied: 2,
  external: 3,
};

/**
 * The reading that the mentions bear best. When the articles refine one another, the narrowest that lies in all others;
 * else explicit before relative before implied before external, then the narrowest, then the one that most articles
 * give, then the first. At least one mention.
 */
export function readingOf(mentions: readonly DatedMention[]): EventReading {
  const candidates = mentions.map((mention) => ({ mention, bounds: boundsOfReading(mention) }));
  const articlesOf = ({ bounds }: Candidate) =>
    new Set(
      candidates
        .filter((other) => isSame(other.bounds, bounds))
        .map(({ mention }) => mention.article),
    ).size;
  const ranked = candidates.toSorted(
    (a, b) =>
      BASIS_ORDER[a.mention.basis] - BASIS_ORDER[b.mention.basis] ||
      compareNumbers(classifyWidth(a.bounds), classifyWidth(b.bounds)) ||
      articlesOf(b) - articlesOf(a),
  );
  const best = findRefinement(ranked) ?? assertDefined(ranked[0], "event with mentions");
  const { date, partOfDay } = best.mention;
  return partOfDay === undefined ? { date } : { date, partOfDay };
}

interface Candidate {
  readonly mention: DatedMention;
  readonly bounds: Bounds;
}

function findRefinement(ranked: readonly Candidate[]): Candidate | undefined {
  const inArticles = ranked.filter(({ mention }) => mention.basis !== "external");
  return inArticles.find(({ bounds }) =>
    inArticles.every((other) => containsBounds(other.bounds, bounds)),
  );
}

function findCommon(first: Bounds, rest: readonly Bounds[]): Bounds | undefined {
  return rest.reduce<Bounds | undefined>(
    (common, bounds) => (common === undefined ? undefined : intersectBounds(common, bounds)),
    first,
  );
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * Widths in steps of half as much again, so that February is as wide as March and a leap year as any other: a source is
 * not the better one for having named the shorter month.
 */
function classifyWidth({ start, end }: Bounds): number {
  return Math.round(Math.log((end - start) / DAY_MS) / Math.log(1.5));
}

/** Infinities are equal to themselves, which their difference would not say. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
