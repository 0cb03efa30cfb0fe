import { describe, expect, it } from "vitest";
import { parseTimeMl } from "./corpus.ts";
import { scoreTexts, type Timex } from "./score.ts";

const timex = (start: number, end: number, value = "2024", type = "DATE"): Timex => ({
  start,
  end,
  type,
  value,
});

describe("scoreTexts", () => {
  it.each<[string, Timex[], Timex[], number[]]>([
    ["all right", [timex(0, 4)], [timex(0, 4)], [100, 100, 100, 100]],
    ["another extent", [timex(0, 9)], [timex(0, 4)], [0, 100, 100, 100]],
    ["another value", [timex(0, 4)], [timex(0, 4, "2023")], [100, 100, 100, 0]],
    ["another type", [timex(0, 4)], [timex(0, 4, "2024", "SET")], [100, 100, 0, 100]],
    [
      "one too many",
      [timex(0, 4)],
      [timex(0, 4), timex(6, 8)],
      [200 / 3, 200 / 3, 200 / 3, 200 / 3],
    ],
    ["nothing found", [timex(0, 4)], [], [0, 0, 0, 0]],
    ["side by side is no overlap", [timex(0, 4)], [timex(4, 8)], [0, 0, 0, 0]],
    [
      "the same extent comes first",
      [timex(0, 4)],
      [timex(0, 2, "1"), timex(0, 4)],
      [200 / 3, 200 / 3, 200 / 3, 200 / 3],
    ],
  ])("%s", (_name, gold, found, [strict, relaxed, type, value]) => {
    const scores = scoreTexts([{ gold, found }]);
    expect(scores.strict).toBeCloseTo(strict ?? 0);
    expect(scores.relaxed).toBeCloseTo(relaxed ?? 0);
    expect(scores.type).toBeCloseTo(type ?? 0);
    expect(scores.value).toBeCloseTo(value ?? 0);
  });
});

describe("parseTimeMl", () => {
  it("takes the tags out and keeps their places", () => {
    const source = `<TimeML><DCT><TIMEX3 value="2024-03-23">23 March</TIMEX3></DCT>
<TEXT>A &amp; B <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2024-03-22">on <b>Friday</b></TIMEX3>.</TEXT></TimeML>`;
    const { written, text, gold } = parseTimeMl("x", source);
    expect(written).toBe("2024-03-23");
    expect(text).toBe("A & B met on Friday.");
    expect(gold).toEqual([{ start: 10, end: 19, type: "DATE", value: "2024-03-22" }]);
  });
});
