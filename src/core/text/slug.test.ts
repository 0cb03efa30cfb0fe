import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFreeId, slugOf } from "./slug.ts";

describe("findFreeId", () => {
  it("numbers what is taken, from 2", () => {
    const taken = new Set(["attack"]);
    expect(findFreeId("talks", (id) => taken.has(id))).toBe("talks");
    expect(findFreeId("attack", (id) => taken.has(id))).toBe("attack-2");
    taken.add("attack-2");
    expect(findFreeId("attack", (id) => taken.has(id))).toBe("attack-3");
  });

  it("gives what nobody bears, whatever is taken", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const taken = new Set(numbers.map((n) => (n === 1 ? "a" : `a-${n}`)));
        expect(taken.has(findFreeId("a", (id) => taken.has(id)))).toBe(false);
      }),
    );
  });

  it("asks few times among thousands of the same title", () => {
    let asked = 0;
    const id = findFreeId("a", (each) => {
      asked += 1;
      return each === "a" || Number(each.slice(2)) <= 20_000;
    });
    expect(id).toBe("a-20001");
    expect(asked).toBeLessThan(40);
  });
});

describe("slugOf", () => {
  it.each([
    ["Attack at Kabul airport", "attack-at-kabul-airport"],
    ["Ærlig ør åsgård", "aerlig-or-asgard"],
    ["Привет", "event"],
    ["  ", "event"],
  ])("of %s", (text, slug) => {
    expect(slugOf(text, "event")).toBe(slug);
  });
});
