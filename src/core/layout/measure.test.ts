import { describe, expect, it } from "vitest";
import { makeEvent, measure } from "./layout.fixture.ts";
import { measureLabel } from "./measure.ts";
import { DENSE, ROOMY, STRIP } from "./row-style.ts";

describe("measureLabel", () => {
  const label = (more: object, style = DENSE) =>
    measureLabel({ ...makeEvent("e", 0, 1), title: "Talks", ...more }, style, measure);

  it.each([
    ["title, date and count on one line", { when: "2015", quotations: 3 }, DENSE, 35 + 8 + 28 + 29],
    ["a title alone takes no room for a date", { when: "", quotations: 1 }, DENSE, 35],
    ["on two lines the longer of them", { when: "23 March", quotations: 1 }, ROOMY, 56],
    ["no labels, no room", { when: "2015", quotations: 3 }, STRIP, 0],
  ])("%s", (_name, more, style, widthPx) => {
    expect(label(more, style)).toBe(widthPx);
  });
});
