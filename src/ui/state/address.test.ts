import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, instant, parseSpan } from "#core/time";
import {
  type Address,
  AGREEMENTS,
  HOME,
  isSameView,
  MODES,
  parseAddress,
  printAddress,
} from "./address.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/u);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const view = fc
  .record({
    start: fc.integer({ min: -6e13, max: 2e14 }),
    length: fc.integer({ min: 3_600_000, max: 3e13 }),
  })
  .map(({ start, length }): Bounds => ({ start: instant(start), end: instant(start + length) }));

const address: fc.Arbitrary<Address> = fc.record({
  event: optional(id),
  article: optional(id),
  view: optional(view),
  mode: fc.constantFrom(...MODES),
  query: fc.string({ unit: "grapheme" }),
  categories: ids,
  sources: ids,
  agreements: fc.subarray([...AGREEMENTS]),
  external: fc.boolean(),
  locale: optional(fc.constantFrom("en" as const, "nb" as const)),
  theme: optional(fc.constantFrom("light" as const, "dark" as const)),
});

describe("the address", () => {
  it("is read back as it was printed, the view to within what the screen shows", () => {
    fc.assert(
      fc.property(address, (original) => {
        const { address: read, problems } = parseAddress(printAddress(original));
        expect(problems).toEqual([]);
        expect({ ...read, view: undefined }).toEqual({ ...original, view: undefined });
        expect(read.view === undefined).toBe(original.view === undefined);
        if (read.view && original.view) expect(isSameView(read.view, original.view)).toBe(true);
      }),
    );
  });

  it("never throws, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { address: read } = parseAddress(`?view=${text}&mode=${text}&category=${text}`);
        expect(MODES).toContain(read.mode);
        printAddress(read);
      }),
    );
  });

  it("leaves out what is at its default", () => {
    expect(printAddress(HOME)).toBe("");
    expect(parseAddress("").address).toMatchObject(HOME);
  });

  it("is readable", () => {
    const span = parseSpan("2024-03");
    const printed = printAddress({
      ...HOME,
      event: "plot",
      view: span.ok ? span.value : undefined,
      mode: "list",
      query: "FSB & Moskva",
      categories: ["attack", "warning"],
      agreements: ["conflict"],
      external: false,
      locale: "nb",
    });
    expect(printed).toBe(
      "?event=plot&view=2024-03&mode=list&q=FSB+%26+Moskva&category=attack,warning&agreement=conflict&external=off&lang=nb",
    );
  });

  it.each([
    ["?mode=map", [{ kind: "mode", text: "map" }]],
    ["?view=2015-02-29", [{ kind: "view", text: "2015-02-29" }]],
    ["?view=", []],
    ["?agreement=war&lang=de", []],
  ])("%s has the problems %j", (search, problems) => {
    const read = parseAddress(search);
    expect(read.problems).toEqual(problems);
    expect(read.address).toEqual({ ...HOME });
  });
});
