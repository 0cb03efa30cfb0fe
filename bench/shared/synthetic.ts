import { CATEGORY_COUNT, type EventRecord } from "./event-record.ts";
import { createRandom, type Random } from "./random.ts";
import { createTitle } from "./synthetic-title.ts";

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2025, 0, 1);
const BURSTS = 240;
const IN_BURSTS = 0.7;
const INTERVALS = 0.3;
const SHORTEST_MS = 3_600_000;
const LONGEST_MS = 3 * 365 * DAY_MS;
/** How many of a hundred events have an importance of at most 1, 2, 3, 4, 5. */
const IMPORTANCE_UP_TO = [40, 70, 88, 97, 100];

export interface SyntheticOptions {
  readonly seed?: number;
  readonly isSorted?: boolean;
}

interface Burst {
  readonly middle: number;
  readonly spreadMs: number;
}

/**
 * Events in bursts over a thin, even ground, 1970 to 2024: 70 % instants, 30 % intervals from an hour to three years
 * (even in the logarithm). They come in no order, as sets by conflict or by country do, or in the order of their start.
 */
export function createSynthetic(
  count: number,
  { seed = 1, isSorted = false }: SyntheticOptions = {},
): EventRecord[] {
  const random = createRandom(seed);
  const bursts = Array.from({ length: BURSTS }, () => createBurst(random));
  const starts = Float64Array.from({ length: count }, () => drawStart(random, bursts));
  if (isSorted) starts.sort();
  return Array.from(starts, (start, row) => ({
    id: `e${row}`,
    title: createTitle(random),
    start,
    end: start + drawLength(random),
    category: random.whole(0, CATEGORY_COUNT - 1),
    importance: drawImportance(random),
  }));
}

/** From days to most of a year: the spreads of campaigns, seasons and wars. */
function createBurst(random: Random): Burst {
  const middle = FIRST + random.next() * (LAST - FIRST);
  return { middle, spreadMs: 3 * DAY_MS * 100 ** random.next() };
}

function drawStart(random: Random, bursts: readonly Burst[]): number {
  const burst = random.next() < IN_BURSTS ? bursts[random.whole(0, bursts.length - 1)] : undefined;
  const even = FIRST + random.next() * (LAST - FIRST);
  const drawn = burst === undefined ? even : burst.middle + random.normal() * burst.spreadMs;
  return Math.round(drawn >= FIRST && drawn < LAST ? drawn : even);
}

function drawLength(random: Random): number {
  if (random.next() >= INTERVALS) return 0;
  return Math.round(SHORTEST_MS * (LONGEST_MS / SHORTEST_MS) ** random.next());
}

function drawImportance(random: Random): number {
  const drawn = random.next() * 100;
  return 1 + IMPORTANCE_UP_TO.findIndex((upTo) => drawn < upTo);
}
