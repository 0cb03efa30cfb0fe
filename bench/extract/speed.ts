import type { Engine } from "./engines.ts";

/** Characters a second, the median of the runs, for each length of text. */
export interface Speed {
  readonly engine: string;
  readonly lengths: readonly number[];
  readonly perSecond: readonly number[];
}

/** The texts one after another, again and again, to a length. */
export function repeatTexts(texts: readonly string[], length: number): string {
  const once = texts.join("\n\n");
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** Times engines on the same texts, turn by turn, so that a busy moment of the machine hits all of them. */
export function measureSpeed(
  engines: readonly Engine[],
  texts: readonly string[],
  lengths: readonly number[],
  runs: number,
): readonly Speed[] {
  const written = "2024-03-23";
  // Just-in-time compilation is not what is measured.
  const warm = repeatTexts(texts, 100_000);
  for (const { find } of engines) find(warm, written);
  const took = engines.map(() => lengths.map((): number[] => []));
  for (let run = 0; run < runs; run += 1) {
    for (const [at, length] of lengths.entries()) {
      const text = repeatTexts(texts, length);
      for (const [which, { find }] of engines.entries()) {
        const start = performance.now();
        find(text, written);
        took[which]?.[at]?.push(performance.now() - start);
      }
    }
  }
  return engines.map(({ name }, which) => ({
    engine: name,
    lengths,
    perSecond: lengths.map((length, at) => (length / median(took[which]?.[at] ?? [])) * 1000),
  }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
