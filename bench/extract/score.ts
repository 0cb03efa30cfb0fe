/** A temporal expression as it is scored. Offsets are half-open. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  /** TIMEX3 `type` and `value`. */
  readonly type: string;
  readonly value: string;
}

/** F1 in per cent, and how many there are. */
export interface Scores {
  readonly gold: number;
  readonly found: number;
  /** The extent is the same. */
  readonly strict: number;
  /** The extents overlap. */
  readonly relaxed: number;
  /** They overlap and have the same type, the same value. */
  readonly type: number;
  readonly value: number;
}

/**
 * Scores as TempEval-3 does (UzZaman et al., SemEval-2013 task 1): micro-averaged over all texts; each gold expression
 * is matched with the found one of the same extent, else with the first free one that overlaps it.
 */
export function scoreTexts(
  pairs: readonly { readonly gold: readonly Timex[]; readonly found: readonly Timex[] }[],
): Scores {
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  for (const { gold, found } of pairs) {
    count.gold += gold.length;
    count.found += found.length;
    for (const [wanted, match] of matchTimexes(gold, found)) {
      count.relaxed += 1;
      if (isSameExtent(wanted, match)) count.strict += 1;
      if (wanted.type === match.type) count.type += 1;
      if (wanted.value === match.value) count.value += 1;
    }
  }
  const f1 = (right: number) =>
    count.gold + count.found === 0 ? 0 : (200 * right) / (count.gold + count.found);
  return {
    gold: count.gold,
    found: count.found,
    strict: f1(count.strict),
    relaxed: f1(count.relaxed),
    type: f1(count.type),
    value: f1(count.value),
  };
}

function matchTimexes(
  gold: readonly Timex[],
  found: readonly Timex[],
): readonly (readonly [Timex, Timex])[] {
  const free = new Set(found);
  const matches: (readonly [Timex, Timex])[] = [];
  const take = (wanted: Timex, fits: (one: Timex) => boolean) => {
    const match = [...free].find(fits);
    if (match === undefined) return false;
    free.delete(match);
    matches.push([wanted, match]);
    return true;
  };
  const rest = gold.filter((wanted) => !take(wanted, (one) => isSameExtent(one, wanted)));
  for (const wanted of rest) {
    take(wanted, (one) => one.start < wanted.end && one.end > wanted.start);
  }
  return matches;
}

function isSameExtent(a: Timex, b: Timex): boolean {
  return a.start === b.start && a.end === b.end;
}
