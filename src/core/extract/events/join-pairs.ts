/** Which pairs of events are worth comparing: those with a telling feature in common and dates near each other. */
import { LONGEST_NEAR } from "./join-dates.ts";
import type { Profile } from "./join-features.ts";

/** Up to so many events all pairs are compared. */
const FEW = 200;
/** How many of an event's features may bring it together with others: its most telling ones. */
const MOST_FEATURES = 8;
/** With how many others each feature may. */
const MOST_NEIGHBOURS = 10;

/** Each pair once, in the order of the items. */
export function* findPairs(
  profiles: readonly Profile[],
): Generator<readonly [first: Profile, second: Profile]> {
  if (profiles.length <= FEW) {
    for (const [index, first] of profiles.entries()) {
      for (const second of profiles.slice(index + 1)) yield [first, second];
    }
    return;
  }
  const seen = new Set<number>();
  const hulls = profiles.map(({ ranges }) => readHull(ranges));
  for (const indices of gather(profiles).values()) {
    for (let place = 0; place < indices.length; place += 1) {
      const index = indices[place] ?? 0;
      const last = Math.min(indices.length - 1, place + MOST_NEIGHBOURS);
      for (let next = place + 1; next <= last; next += 1) {
        const other = indices[next] ?? 0;
        if (!mayMeet(hulls[index], hulls[other])) continue;
        const low = Math.min(index, other);
        const high = Math.max(index, other);
        const key = low * profiles.length + high;
        if (seen.has(key)) continue;
        seen.add(key);
        const first = profiles[low];
        const second = profiles[high];
        if (first !== undefined && second !== undefined) yield [first, second];
      }
    }
  }
}

/** The events by feature, each list by date. */
function gather(profiles: readonly Profile[]): ReadonlyMap<string, readonly number[]> {
  const byDate = profiles
    .map(({ ranges }, index) => ({ index, at: centreOf(ranges) }))
    .sort((a, b) => a.at - b.at);
  const lists = new Map<string, number[]>();
  for (const { index } of byDate) {
    for (const key of [...(profiles[index]?.weights.keys() ?? [])].slice(0, MOST_FEATURES)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [index]);
      else list.push(index);
    }
  }
  return lists;
}

/** Where an event stands among the others: the middle of its date, or the end that is known. */
function centreOf(ranges: Profile["ranges"]): number {
  const first = ranges[0];
  if (first === undefined) return 0;
  const { from, to } = first;
  if (Number.isFinite(from) && Number.isFinite(to)) return (from + to) / 2;
  return Number.isFinite(from) ? from : Number.isFinite(to) ? to : 0;
}

interface Hull {
  readonly from: number;
  readonly to: number;
}

/** From the earliest to the latest of an event's dates. */
function readHull(ranges: Profile["ranges"]): Hull | undefined {
  if (ranges.length === 0) return undefined;
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

/** False where the dates miss each other by more than near dates do. */
function mayMeet(a: Hull | undefined, b: Hull | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) <= LONGEST_NEAR;
}
