/** Which pairs of events are worth comparing: those with a telling feature in common and dates near each other. */
import type { Profile } from "./join-features.ts";

/** Up to so many events all pairs are compared. */
const FEW = 200;
/** How many of an event's features may bring it together with others: its most telling ones. */
const MOST_FEATURES = 10;
/** With how many others each feature may. */
const MOST_NEIGHBOURS = 12;

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
  for (const indices of gather(profiles).values()) {
    for (const [place, index] of indices.entries()) {
      for (const other of indices.slice(place + 1, place + 1 + MOST_NEIGHBOURS)) {
        const [low, high] = index < other ? [index, other] : [other, index];
        const key = low * profiles.length + high;
        const first = profiles[low];
        const second = profiles[high];
        if (first === undefined || second === undefined || seen.has(key)) continue;
        seen.add(key);
        yield [first, second];
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
