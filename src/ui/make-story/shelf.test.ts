import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printShelf, readShelf } from "./shelf.ts";

describe("the drafts that were set aside", () => {
  it("are read back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(readShelf(printShelf(texts))).toEqual(texts);
      }),
    );
  });

  it.each([
    ["nothing", undefined, []],
    ["nothing any more", "", []],
    ["one draft, as they were once kept", '{"format":"dateline-story/1"}', undefined],
    ["what cannot be read", "{", undefined],
    ["a list of something else", "[1]", undefined],
  ])("are %s", (_name, kept, texts) => {
    expect(readShelf(kept)).toEqual(texts ?? [kept]);
  });
});
