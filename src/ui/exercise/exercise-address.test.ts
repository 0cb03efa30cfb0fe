import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ExerciseAddress,
  nextSeed,
  printExerciseAddress,
  readExerciseAddress,
} from "./exercise-address.ts";

describe("the address of an exercise", () => {
  it.each<[string, ExerciseAddress, ...string[]]>([
    ["", { kind: "order", seed: 1 }],
    ["?kind=who&seed=7", { kind: "who", seed: 7 }],
    ["?kind=sure&events=a,b-c&seed=12", { kind: "sure", events: ["a", "b-c"], seed: 12 }],
    ["?kind=&seed=", { kind: "order", seed: 1 }],
    ["?kind=never&events=,&seed=-3", { kind: "order", seed: 1 }, "kind", "seed"],
    ["?seed=1e3", { kind: "order", seed: 1 }, "seed"],
    ["?kind=sure&seed=12345678", { kind: "sure", seed: 1 }, "seed"],
    ["?kind=Order&seed=2", { kind: "order", seed: 2 }, "kind"],
  ])("reads %s", (search, address, ...misread) => {
    expect(readExerciseAddress(search)).toEqual({ ...address, misread });
  });

  it("reads what it printed", () => {
    const id = fc.stringMatching(/^[a-z0-9å&=#-]{1,8}$/u);
    const addresses = fc.record({
      kind: fc.constantFrom("order", "sure", "who"),
      events: fc.array(id, { minLength: 1, maxLength: 4 }),
      seed: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readExerciseAddress(printExerciseAddress(address))).toEqual({
          ...address,
          misread: [],
        });
      }),
    );
  });

  it("is short and plain to read", () => {
    expect(printExerciseAddress({ kind: "order", events: ["a-b", "c"], seed: 7 })).toBe(
      "?kind=order&events=a-b,c&seed=7",
    );
    expect(printExerciseAddress({ kind: "sure", seed: 2 })).toBe("?kind=sure&seed=2");
  });

  it("always has another version", () => {
    expect(nextSeed(1)).toBe(2);
    expect(nextSeed(999_999)).toBe(1);
  });
});
