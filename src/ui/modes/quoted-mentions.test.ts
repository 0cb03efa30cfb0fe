import { describe, expect, it } from "vitest";
import type { Mention } from "#core/model";
import { listMentions } from "./quoted-mentions.ts";

const quote = (article: string, exact: string): Mention => ({
  article,
  exact,
  date: "2015",
  basis: "explicit",
});

const MENTIONS: readonly Mention[] = [
  quote("star", "in 2015"),
  quote("star", "that year"),
  { date: "2015-10-31", basis: "external" },
  quote("aftenblad", "i 2015"),
];

describe("listMentions", () => {
  it.each([
    ["the first of each source", false, true, [0, 3], []],
    ["everything, dates from elsewhere apart", true, true, [0, 1, 3], [2]],
    ["all quotations when dates from elsewhere are off", true, false, [0, 1, 3], []],
  ])("gives %s", (_name, isWhole, withExternal, quoted, external) => {
    const listed = listMentions(MENTIONS, { isWhole, withExternal });
    expect(listed.quoted.map(({ index }) => index)).toEqual(quoted);
    expect(listed.external.map(({ index }) => index)).toEqual(external);
  });
});
