import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReach } from "./reach.ts";

const anyEnds = fc
  .array(fc.integer({ min: 0, max: 50 }), { maxLength: 700 })
  .map((list) => Float64Array.from(list));

function listPast(end: Float64Array, from: number, to: number, moment: number): number[] {
  const found: number[] = [];
  createReach(end).eachPast(from, to, moment, (rank) => found.push(rank));
  return found;
}

describe("latest", () => {
  it("is the greatest end", () => {
    fc.assert(
      fc.property(anyEnds, (end) => {
        expect(createReach(end).latest).toBe(Math.max(-Infinity, ...end));
      }),
    );
  });
});

describe("eachPast", () => {
  it("takes exactly those that end after the moment, in order", () => {
    fc.assert(
      fc.property(
        anyEnds,
        fc.nat(700),
        fc.nat(700),
        fc.integer({ min: -1, max: 51 }),
        (end, a, b, moment) => {
          const from = Math.min(a, b);
          const to = Math.min(end.length, Math.max(a, b));
          const expected = [...end.keys()].filter(
            (rank) => rank >= from && rank < to && (end[rank] ?? 0) > moment,
          );
          expect(listPast(end, from, to, moment)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["no events", 0, 0, 0],
    ["an empty stretch", 40, 7, 7],
  ])("takes nothing of %s", (_name, length, from, to) => {
    expect(listPast(new Float64Array(length).fill(9), from, to, 1)).toEqual([]);
  });

  it("looks at few when one of a million reaches far", () => {
    const end = Float64Array.from({ length: 2 ** 20 }, (_, rank) => rank);
    end[3] = Infinity;
    let looks = 0;
    const watched = new Proxy(end, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, target);
      },
    });
    const { eachPast } = createReach(watched);
    looks = 0;
    const found: number[] = [];
    eachPast(0, end.length, end.length - 3, (rank) => found.push(rank));
    expect(found).toEqual([3, end.length - 2, end.length - 1]);
    expect(looks).toBeLessThan(100);
  });
});
