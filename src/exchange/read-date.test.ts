import { describe, expect, it } from "vitest";
import { createDateReader } from "./date-reader.ts";
import { printKind } from "./print-kind.ts";
import { readDate } from "./read-date.ts";
import type { DateManner } from "./read-numbers.ts";

function read(cell: string, manner: DateManner = {}): string {
  const date = readDate(cell, manner);
  return typeof date === "string" ? date : (date.odd ?? printKind(date.start, date.end, date.kind));
}

describe("readDate", () => {
  it.each([
    ["9-Feb-68", "1968-02-09"],
    ["1 January 2022", "2022-01-01"],
    ["Jan 5, 2022", "2022-01-05"],
    ["January 5th, 2022", "2022-01-05"],
    ["the 5th of January 2022", "2022-01-05"],
    ["2022 Jan 5", "2022-01-05"],
    ["1. mai 2022", "2022-05-01"],
    ["fredag 22. juli 2011", "2011-07-22"],
    ["3. März 1999", "1999-03-03"],
    ["Sat May 20 1961 00:00:00 GMT-0600", "1961-05-20T06:00:00Z"],
    ["Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24Z"],
    ["20. mai 1961 kl. 14.30", "1961-05-20T14:30:00"],
    ["January 2022", "2022-01"],
    ["Jan-22", "2022-01"],
    ["Jan 22", "not-a-date"],
    ["5.1.2022", "2022-01-05"],
    ["5. 1. 2022", "2022-01-05"],
    ["31.12.99", "1999-12-31"],
    ["2015/3/4", "2015-03-04"],
    ["20150304", "2015-03-04"],
    ["1997,3,12", "1997-03-12"],
    ["12/2015", "2015-12"],
    ["2015-00-00", "2015"],
    ["2015-03-00", "2015-03"],
    ["+1952-03-11T00:00:00Z", "1952-03-11T00:00:00Z"],
    ["+1952-00-00T00:00:00Z", "1952"],
    ["2022-01-01T23:30-05:00", "2022-01-02T04:30:00Z"],
    ["2022-01-01 9:05 PM", "2022-01-01T21:05:00"],
    ["1420070400000", "2015-01-01T00:00:00Z"],
    ["1420070400", "2015-01-01T00:00:00Z"],
    ["476", "0476"],
    ["-44", "-0044"],
    ["44 BCE", "-0043"],
    ["44 f.Kr.", "-0043"],
    ["AD 79", "0079"],
    ["ca. 1890", "1890~"],
    ["c1890?", "1890%"],
    ["c. 1890", "1890~"],
    ["circa 1920", "1920~"],
    ["Circa May 1920", "1920-05~"],
    ["cirka 1920", "1920~"],
    ["approximately 1920", "1920~"],
    ["approx. 1920", "1920~"],
    ["um 1920", "1920~"],
    ["ca. 5. mai 1890", "1890-05-05~"],
    ["ca. 1990s", "199X~"],
    ["May 2015 (?)", "2015-05?"],
    ["1990s", "199X"],
    ["1990-årene", "199X"],
    ["1900s", "19XX"],
    ["19th century", "18XX"],
    ["19. århundre", "18XX"],
    ["Q3 2015", "2015-35"],
    ["3. kvartal 2015", "2015-35"],
    ["2015-W10", "[2015-03-02..2015-03-08]"],
    ["2020-W53", "[2020-12-28..2021-01-03]"],
    ["2022-W53", "not-a-date"],
    ["spring 2015", "2015-21"],
    ["høsten 2015", "2015-23"],
    ["since 2015", "2015/.."],
    ["1914-1918", "1914/1918"],
    ["3–5 May 2015", "2015-05-03/2015-05-05"],
    ["1 Jan 2015 to 3 Feb 2015", "2015-01-01/2015-02-03"],
    ["1918–1914", "end-before-start"],
    ["2024-21", "2024-21"],
    ["1936-39", "two-years"],
    ["2020-21", "two-years"],
    ["1914-18", "two-years"],
    ["1914–18", "two-years"],
    ["1920/21", "two-years"],
    ["1910-12", "1910-12"],
    ["1936-13", "no-such-month"],
    ["2020-01-01/2019-01-01", "end-before-start"],
    ["2020/2019", "end-before-start"],
    ["31 February 2015", "no-such-day"],
    ["29.2.2023", "no-such-day"],
    ["2015-13-01", "no-such-month"],
    ["2022-01-01 25:00", "no-such-time"],
    ["../..", "not-a-date"],
    ["44562", "not-a-date"],
    ["14:30", "not-a-date"],
    ["", "empty-date"],
    ["\u00a0", "empty-date"],
    ["N/A", "empty-date"],
    ["ukjent", "empty-date"],
  ])("reads %s as %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it.each([
    ["01/02/2003", "ambiguous-order", "2003-02-01", "2003-01-02"],
    ["1-2-03 14:30", "ambiguous-order", "2003-02-01T14:30:00", "2003-01-02T14:30:00"],
    ["25/02/2003", "2003-02-25", "2003-02-25", "no-such-month"],
    ["02/25/2003", "2003-02-25", "no-such-month", "2003-02-25"],
    ["05/05/2003", "2003-05-05", "2003-05-05", "2003-05-05"],
    ["05.06.2003", "2003-06-05", "2003-06-05", "2003-05-06"],
  ])("reads %s without an order, day-first, month-first", (cell, none, dayFirst, monthFirst) => {
    expect(read(cell)).toBe(none);
    expect(read(cell, { dateOrder: "day-first" })).toBe(dayFirst);
    expect(read(cell, { dateOrder: "month-first" })).toBe(monthFirst);
  });

  it("reads numbers of spreadsheets where a person says that they are dates", () => {
    expect(read("44562", { isSerial: true })).toBe("2022-01-01");
    expect(read("44562.75", { isSerial: true })).toBe("2022-01-01T18:00:00");
    expect(read("44562,5", { isSerial: true })).toBe("2022-01-01T12:00:00");
    expect(read("70000", { isSerial: true })).toBe("not-a-date");
  });

  it("reads two-digit years in the hundred years given", () => {
    expect(read("9-Feb-68", { shortYearsFrom: 1869 })).toBe("1968-02-09");
    expect(read("9-Feb-68", { shortYearsFrom: 1868 })).toBe("1868-02-09");
    expect(read("1.5.29")).toBe("2029-05-01");
    expect(read("1.5.30")).toBe("1930-05-01");
  });
});

describe("createDateReader", () => {
  it.each(["2022-01-31", "2022-01-31T14:30", "2022-01-31 14:30:00.000", "1066-10-14T09:00:00Z"])(
    "reads %s from its digits as the general way reads it",
    (cell) => {
      expect(createDateReader({}).read(cell)).toEqual(readDate(cell, {}));
    },
  );

  it.each([
    "2022-02-29",
    "2022-13-01",
    "2022-01-00",
    "2022-01-31T24:00",
    "2022-01-31T10:00:00.",
    "2O22-01-01",
  ])("leaves %s to the general way", (cell) => {
    expect(createDateReader({}).read(cell)).toEqual(readDate(cell, {}));
  });

  it("reads the same cell again, and others between", () => {
    const reader = createDateReader({});
    const starts = [
      "2022-01-02",
      "1 May 2022",
      "2022-01-02",
      "2022-01-02",
      "nonsense",
      "1 May 2022",
    ].map((cell) => {
      const date = reader.read(cell);
      return typeof date === "string" ? date : date.start;
    });
    const [january, may] = [Date.UTC(2022, 0, 2), Date.UTC(2022, 4, 1)];
    expect(starts).toEqual([january, may, january, january, "not-a-date", may]);
  });
});
