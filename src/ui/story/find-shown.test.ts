import { describe, expect, it } from "vitest";
import type { LayoutEvent } from "#core/layout";
import { instant } from "#core/time";
import { findShown } from "./find-shown.ts";

const event = (id: string, start: number, end: number) =>
  ({ id, bounds: { start: instant(start), end: instant(end) } }) as LayoutEvent;
const EVENTS = [
  event("before", 0, 10),
  event("into", 5, 11),
  event("within", 12, 13),
  event("open", 15, Number.POSITIVE_INFINITY),
  event("after", 20, 30),
];

describe("findShown", () => {
  it("has what lies in the range or reaches into it", () => {
    const rest = { start: instant(10), end: instant(20) };
    expect([...(findShown(EVENTS, rest) ?? [])]).toEqual(["into", "within", "open"]);
  });

  it("leaves nothing out of a drawing that moves", () => {
    expect(findShown(EVENTS, undefined)).toBeUndefined();
  });
});
