import fc from "fast-check";
import { expect, it } from "vitest";
import { parseHash, printHash } from "./hash.ts";

it("reads back what it printed", () => {
  const id = fc.string({ minLength: 1, unit: "grapheme" });
  const optional = fc.option(id, { nil: undefined });
  fc.assert(
    fc.property(fc.record({ project: id, article: optional, event: optional }), (place) => {
      expect(parseHash(`#${printHash(place)}`)).toEqual(place);
    }),
  );
});

it.each(["", "#", "#content", "#project=", "#event=a"])("names no project in %j", (hash) => {
  expect(parseHash(hash)).toBeUndefined();
});
