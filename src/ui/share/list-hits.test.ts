import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import { parseSpan } from "#core/time";
import { sample } from "../sample.fixture.ts";
import type { Found } from "../state/found.ts";
import { listHits } from "./list-hits.ts";

const events = ["2024-03-21", "2024-04", "2024-02-01/.."].map((date, index) => ({
  ...assertDefined(sample.events[0], "event"),
  id: `e${index}`,
  date,
}));
const found: Found = {
  shown: undefined,
  search: { ids: new Set(["e0", "e1", "e2", "filtered-away"]), snippets: new Map() },
  events,
};

describe("listHits", () => {
  it("counts what the filters let through", () => {
    expect(listHits(found, undefined)).toEqual(new Set(["e0", "e1", "e2"]));
  });

  it("counts what is in the part that is drawn", () => {
    const march = parseSpan("2024-03");
    if (!march.ok) throw new Error(march.error.message);
    expect(listHits(found, march.value)).toEqual(new Set(["e0", "e2"]));
  });

  it("is nothing where nothing is searched for", () => {
    expect(listHits({ ...found, search: undefined }, undefined)).toBeUndefined();
  });
});
