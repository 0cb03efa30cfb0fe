import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTournament } from "./tournament.ts";

const anyImportance = fc
  .array(fc.integer({ min: 0, max: 7 }), { maxLength: 300 })
  .map((list) => Uint8Array.from(list));

/** A stretch of ranks, as two shares of all. */
const anyStretch = fc.tuple(fc.nat(1000), fc.nat(1000)).map((pair) => pair.sort((a, b) => a - b));

function ranksOf(importance: Uint8Array, [low = 0, high = 0]: readonly number[]) {
  const at = (share: number) => Math.round((share / 1000) * importance.length);
  return { from: at(low), to: at(high) };
}

describe("listBest", () => {
  it("lists what a sorted list would: as many, the greatest first, none that is taken", () => {
    fc.assert(
      fc.property(
        anyImportance,
        anyStretch,
        fc.nat(320),
        fc.integer({ min: 1, max: 9 }),
        (importance, stretch, count, every) => {
          const { from, to } = ranksOf(importance, stretch);
          const isTaken = (rank: number) => rank % every === 1;
          const best = createTournament(importance).listBest(from, to, count, isTaken);
          const open = Array.from({ length: to - from }, (_, i) => from + i).filter(
            (rank) => !isTaken(rank),
          );
          const weigh = (rank: number) => importance[rank] ?? 0;
          const expected = open.map(weigh).sort((a, b) => b - a);
          expect(best.map(weigh)).toEqual(expected.slice(0, count));
          expect(new Set(best).size).toBe(best.length);
          for (const rank of best) expect(open).toContain(rank);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("lists a start of the longer list when fewer are asked for, and the same in any part", () => {
    fc.assert(
      fc.property(anyImportance, anyStretch, fc.nat(20), (importance, stretch, count) => {
        const { from, to } = ranksOf(importance, stretch);
        const tournament = createTournament(importance);
        const none = () => false;
        const all = tournament.listBest(0, importance.length, Infinity, none);
        const part = tournament.listBest(from, to, Infinity, none);
        expect(tournament.listBest(from, to, count, none)).toEqual(part.slice(0, count));
        expect(part).toEqual(all.filter((rank) => rank >= from && rank < to));
      }),
      { numRuns: 200 },
    );
  });

  it("spreads equals over the whole stretch", () => {
    const best = createTournament(new Uint8Array(1024).fill(3)).listBest(0, 1024, 32, () => false);
    for (const quarter of [0, 1, 2, 3]) {
      const there = best.filter((rank) => Math.floor(rank / 256) === quarter);
      expect(there.length).toBeGreaterThanOrEqual(4);
    }
  });

  it.each([
    ["no events", 0, 0, 0],
    ["an empty stretch", 9, 4, 4],
    ["none wanted", 9, 0, 9],
  ])("lists nothing of %s", (_name, length, from, to) => {
    const tournament = createTournament(new Uint8Array(length));
    expect(tournament.listBest(from, to, from === to ? 5 : 0, () => false)).toEqual([]);
  });
});
