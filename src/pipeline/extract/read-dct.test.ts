import { assert, describe, expect, it } from "vitest";
import { loadLanguages } from "./load-languages.ts";
import { readDct } from "./read-dct.ts";

const [english] = (await loadLanguages()).filter(({ code }) => code === "en");
assert(english !== undefined);

describe("readDct", () => {
  it.each([
    ["1998-01-08", "1998-01-08"],
    [" 19980108 ", "1998-01-08"],
    ["1998/01/08", "1998-01-08"],
    ["1998.01.08", "1998-01-08"],
    ["1998-01-08T12:30:59", "1998-01-08T12:30"],
    ["1998-01-08T12:30:59.123Z", "1998-01-08T12:30"],
    ["1998-01-08T23:30+02:00", "1998-01-08T23:30"],
    ["19980108T1230", "1998-01-08T12:30"],
    ["1998-01-08 12:30", "1998-01-08T12:30"],
    ["1998-01-08T25:00", "1998-01-08"],
    ["8 January 1998", "1998-01-08"],
    ["Thursday, Jan. 8, 1998", "1998-01-08"],
    ["1998-01-08T23:30:00+02", "1998-01-08T23:30"],
    ["1998-01-08T23:30:00-0500", "1998-01-08T23:30"],
    ["1998-01-08~", "1998-01-08"],
    ["1998-W02-4", "1998-01-08"],
    ["1998W024", "1998-01-08"],
    ["2020-W53-7", "2021-01-03"],
    ["2021-W53-1", undefined],
    ["1998-008", "1998-01-08"],
    ["2024-366", "2024-12-31"],
    ["2023-366", undefined],
    ["1998-000", undefined],
    ["1998-W02", undefined],
    ["1998-01", undefined],
    ["1998", undefined],
    ["1998-02-31", undefined],
    ["1998-01/08", undefined],
    ["January 1998", undefined],
    ["yesterday", undefined],
    ["", undefined],
  ])("reads %j as %j", (dct, expected) => {
    expect(readDct(dct, english)).toBe(expected);
  });
});
