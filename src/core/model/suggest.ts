/**
 * The known name that a person most likely meant: at most a third of its letters away (Levenshtein distance), the first
 * of equals. Undefined when none is near.
 */
export function findLikelyName(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = measureDistance(name.toLowerCase(), candidate.toLowerCase());
    const most = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
    if (distance <= most && (best === undefined || distance < best.distance)) {
      best = { name: candidate, distance };
    }
  }
  return best?.name;
}

/** "did you mean …? " when a name is near, then what there is. */
export function suggestName(name: string, known: readonly string[]): string {
  const likely = findLikelyName(name, known);
  const listed = known.slice(0, 12).join(", ") + (known.length > 12 ? ", …" : "");
  const there = known.length === 0 ? "there are none" : `there are: ${listed}`;
  return likely === undefined ? there : `did you mean “${likely}”?`;
}

function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      next.push(
        Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
