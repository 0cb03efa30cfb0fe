import fc from "fast-check";
import { expect, it } from "vitest";
import { modeOfSearch, printModeSearch } from "./story-mode.ts";

it("reads the mode and the step that it printed", () => {
  const step = fc.option(fc.string({ unit: "grapheme", maxLength: 12 }), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom("scroll", "present", "presenter"), step, (mode, named) => {
      const search = printModeSearch(mode, named);
      expect(modeOfSearch(search)).toBe(mode);
      expect(new URLSearchParams(search).get("step") ?? undefined).toBe(named);
    }),
  );
});
