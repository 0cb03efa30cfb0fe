import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printEventsQuery, readEventsQuery } from "./events-query.ts";

describe("events in an address", () => {
  it("are read as they were printed", () => {
    const id = fc.stringMatching(/^[a-z0-9å&=#%+ -]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(id, { maxLength: 5 }), (ids) => {
        expect(readEventsQuery(`?what=list&${printEventsQuery(ids)}&seed=1`)).toEqual(ids);
      }),
    );
  });

  it.each([
    ["", undefined],
    ["?seed=1", undefined],
    ["?events", []],
    ["?events=,a,,b,", ["a", "b"]],
    ["?events=a%2Cb", ["a", "b"]],
  ])("%s names %j", (search, ids) => {
    expect(readEventsQuery(search)).toEqual(ids);
  });
});
