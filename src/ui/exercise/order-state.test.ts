import { describe, expect, it } from "vitest";
import { moveByKey, type OrderState, pickUp, putAt, putBack } from "./order-state.ts";

const DEALT: OrderState = { cards: ["a", "b", "c"] };
const print = ({ cards, held, checked }: OrderState) =>
  `${cards.map((id) => (id === held?.id ? `[${id}]` : id)).join("")}${checked ?? ""}`;

describe("cards put in order", () => {
  it("are picked up, moved by keys and put down", () => {
    const held = pickUp(DEALT, "a");
    expect(print(held)).toBe("[a]bc");
    const moved = moveByKey(held, "ArrowDown");
    expect(print(moved)).toBe("b[a]c");
    expect(print(moveByKey(moved, "End"))).toBe("bc[a]");
    expect(print(pickUp(moved, "a"))).toBe("bac");
  });

  it("go back where they lay, however far they were moved", () => {
    const moved = moveByKey(pickUp(DEALT, "c"), "Home");
    expect(print(moved)).toBe("[c]ab");
    expect(print(putBack(moved))).toBe("abc");
    expect(putBack(DEALT)).toBe(DEALT);
  });

  it("stay as they are by keys that say nothing, at the end, and while none is held", () => {
    const held = pickUp(DEALT, "a");
    expect(moveByKey(held, "Tab")).toBe(held);
    expect(moveByKey(held, "ArrowUp")).toBe(held);
    expect(moveByKey(DEALT, "ArrowDown")).toBe(DEALT);
  });

  it("change hands: another card is picked up instead", () => {
    expect(print(pickUp(pickUp(DEALT, "a"), "b"))).toBe("a[b]c");
  });

  it("are no longer checked once one is moved, but still while one is only picked up", () => {
    const checked: OrderState = { ...DEALT, checked: "given" };
    const held = pickUp(checked, "a");
    expect(print(held)).toBe("[a]bcgiven");
    expect(print(moveByKey(held, "ArrowDown"))).toBe("b[a]c");
    expect(print(putAt(checked, "c", 0))).toBe("cab");
  });
});
