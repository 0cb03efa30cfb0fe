import { describe, expect, it } from "vitest";
import { boundsOf } from "./bounds.ts";
import type { Edtf } from "./edtf.ts";
import { containsBounds, instant, intersectBounds } from "./instant.ts";
import { parseEdtf } from "./parse.ts";
import { narrowToPartOfDay } from "./part-of-day.ts";
import { printBounds } from "./print.ts";

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** EDTF, its earliest day and its latest; "-" for none. */
const BOUNDS = `
2015                    2015-01-01  2015-12-31
2024-02                 2024-02-01  2024-02-29
2024-03-22              2024-03-22  2024-03-22
0000                    0000-01-01  0000-12-31
-0043-03-15             -0043-03-15 -0043-03-15
1984~                   1984-01-01  1984-12-31
1984%                   1984-01-01  1984-12-31
201X                    2010-01-01  2019-12-31
20XX~                   2000-01-01  2099-12-31
XXXX                    0000-01-01  9999-12-31
-000X                   -0009-01-01 -0001-12-31
-01XX                   -0199-01-01 -0100-12-31
-XXXX-12-31             -9999-12-31 -0001-12-31
2004-XX                 2004-01-01  2004-12-31
1985-XX-XX              1985-01-01  1985-12-31
2024-02-XX              2024-02-01  2024-02-29
2023-02-2X              2023-02-20  2023-02-28
1984-1X                 1984-10-01  1984-12-31
1984-X1                 1984-01-01  1984-11-30
1985-XX-31              1985-01-31  1985-12-31
1985-X2-3X              1985-12-30  1985-12-31
156X-12-25              1560-12-25  1569-12-25
156X-02-29              1560-02-29  1568-02-29
XXXX-02-29              0000-02-29  9996-02-29
-001X-02-29             -0016-02-29 -0012-02-29
1950S2                  1900-01-01  1999-12-31
1950S4                  1950-01-01  1950-12-31
0050S1                  0050-01-01  0059-12-31
-1950S2                 -1999-01-01 -1900-12-31
Y171010000S3            Y171000000  Y171999999
Y3388E2S3               Y338000     Y338999
Y-17E7                  Y-170000000 Y-170000000
Y999999999999           Y999999999999 Y999999999999
9999                    9999-01-01  9999-12-31
2001-21                 2001-03-01  2001-05-31
2001-22                 2001-06-01  2001-08-31
2001-23                 2001-09-01  2001-11-30
2001-24                 2001-12-01  2002-02-28
2001-25                 2001-03-01  2001-05-31
2003-28                 2003-12-01  2004-02-29
2001-29                 2001-09-01  2001-11-30
2001-30                 2001-12-01  2002-02-28
2001-31                 2001-03-01  2001-05-31
2001-32                 2001-06-01  2001-08-31
2001-33                 2001-01-01  2001-03-31
2001-36                 2001-10-01  2001-12-31
2001-37                 2001-01-01  2001-04-30
2001-39                 2001-09-01  2001-12-31
2001-40                 2001-01-01  2001-06-30
2001-41                 2001-07-01  2001-12-31
2004-06/2006-08         2004-06-01  2006-08-31
2004-06-XX/2004-07-03   2004-06-01  2004-07-03
2022/..                 2022-01-01  -
2022/                   2022-01-01  -
/2014                   -           2014-12-31
../..                   -           -
[1667,1668,1670..1672]  1667-01-01  1672-12-31
{1961-12,1960}          1960-01-01  1961-12-31
[..1760-12-03]          -           1760-12-03
[1760-01,1760-12..]     1760-01-01  -
2024-03-22T20:00:00     2024-03-22T20:00:00 2024-03-22T20:00:00
2024-03-22T23:30:00-05  2024-03-22T23:30:00-05 2024-03-22T23:30:00-05
`;

describe("bounds", () => {
  const rows = BOUNDS.trim()
    .split("\n")
    .map((line) => line.split(/\s+/));
  it.each(rows)("of %s are %s to %s", (text, earliest, latest) => {
    expect(printBounds(read(text ?? ""))).toEqual({
      ...(earliest === "-" ? {} : { earliest }),
      ...(latest === "-" ? {} : { latest }),
    });
  });

  it("are half-open milliseconds", () => {
    expect(boundsOf(read("2015"))).toEqual({ start: Date.UTC(2015, 0), end: Date.UTC(2016, 0) });
    expect(boundsOf(read("2022/..")).end).toBe(Number.POSITIVE_INFINITY);
    expect(boundsOf(read("2024-03-22T20:00:00+03:00"))).toEqual({
      start: Date.UTC(2024, 2, 22, 20),
      end: Date.UTC(2024, 2, 22, 20, 0, 1),
    });
  });

  it("meet or contain one another", () => {
    const [march, week, april] = ["2024-03", "2024-03-18/2024-03-24", "2024-04"].map((text) =>
      boundsOf(read(text)),
    ) as [ReturnType<typeof boundsOf>, ReturnType<typeof boundsOf>, ReturnType<typeof boundsOf>];
    expect(intersectBounds(march, week)).toEqual(week);
    expect(intersectBounds(march, april)).toBeUndefined();
    expect(containsBounds(march, week)).toBe(true);
    expect(containsBounds(march, march)).toBe(true);
    expect(containsBounds(week, march)).toBe(false);
  });

  it.each([
    ["night", 0],
    ["morning", 6],
    ["afternoon", 12],
    ["evening", 18],
  ] as const)("narrow to the %s of one day, from hour %i", (part, hour) => {
    const day = boundsOf(read("1968-03-22"));
    expect(narrowToPartOfDay(day, part)).toEqual({
      start: Date.UTC(1968, 2, 22, hour),
      end: Date.UTC(1968, 2, 22, hour + 6),
    });
    for (const text of ["1968-03", "2022/..", "1968-03-22T10:00:00"]) {
      const other = boundsOf(read(text));
      expect(narrowToPartOfDay(other, part)).toBe(other);
    }
    const noonToNoon = {
      start: instant(day.start + 43_200_000),
      end: instant(day.end + 43_200_000),
    };
    expect(narrowToPartOfDay(noonToNoon, part)).toBe(noonToNoon);
  });
});
