import { describe, expect, it } from "vitest";
import type { Candidate } from "./candidate.ts";
import { findSpot, type SpotRules } from "./find-spot.ts";
import type { Footprint } from "./footprint.ts";
import type { Rows } from "./rows.ts";

/** Room between two moments, with a label of so many pixels on one side. */
function makeRoom(
  start: number,
  end: number,
  px: { left?: number; right?: number } = {},
): Footprint {
  const { left = 0, right = 0 } = px;
  return {
    start,
    startPx: -left,
    firstMiddle: (start + end) / 2,
    leftPx: -left,
    end,
    endPx: right,
    lastMiddle: (start + end) / 2,
    rightPx: right,
  };
}

function makeCandidate(more: Partial<Candidate> = {}): Candidate {
  return {
    rank: 9,
    // Only its room counts for its spot.
    event: {} as Candidate["event"],
    height: 1,
    labelPx: 100,
    marks: makeRoom(500, 500),
    full: { right: makeRoom(500, 500, { right: 100 }), left: makeRoom(500, 500, { left: 100 }) },
    preferred: "right",
    isBound: false,
    ...more,
  };
}

/** Rows with those who stand in them, by what they take. */
function makeRows(...lines: (readonly Footprint[])[]): Rows {
  return lines.map((line, row) =>
    line.map((full, i) => ({ rank: row * 100 + i, full, marks: full })),
  );
}

const rules: SpotRules = {
  ideal: 0,
  above: -1,
  below: 9,
  startMs: 0,
  isWhole: false,
  endMs: 1000,
  least: 1,
  isAllowed: () => true,
};
/** Takes all of a row. */
const full = makeRoom(0, 1000);
/** Needs a scale of two before a label to its right can stand. */
const close = makeRoom(550, 550);
/** Need a scale of two, or of 100 pixels in 60 milliseconds, before a label to its left can stand. */
const crowded = [makeRoom(450, 450), makeRoom(540, 540)];
const lessCrowded = [makeRoom(440, 440), makeRoom(530, 530)];

describe("findSpot", () => {
  it.each([
    ["the ideal row when all are free", {}, [[], [], []], { ideal: 1 }, [1, "right", 1]],
    ["the nearest free row", {}, [[full], [full], []], {}, [2, "right", 1]],
    [
      "the nearest above, where two are as near",
      {},
      [[], [full], []],
      { ideal: 1 },
      [0, "right", 1],
    ],
    ["the other side rather than a later threshold", {}, [[close]], {}, [0, "left", 1]],
    ["another row rather than the other side", {}, [[close], []], {}, [1, "right", 1]],
    ["its preferred side", { preferred: "left" }, [[]], {}, [0, "left", 1]],
    ["the lowest threshold", {}, [crowded, lessCrowded], {}, [1, "left", 100 / 60]],
    ["rows in the stated order", {}, [[], [], []], { above: 1 }, [2, "right", 1]],
    [
      "rows above those that come after it",
      {},
      [[], [], []],
      { ideal: 2, below: 2 },
      [1, "right", 1],
    ],
    ["visibility rather than the stated order", {}, [[], [full]], { above: 0 }, [0, "right", 1]],
    [
      "only rows that are allowed",
      {},
      [[], []],
      { isAllowed: (row: number) => row > 0 },
      [1, "right", 1],
    ],
    [
      "the ideal row without a label when none has room",
      {},
      [[full], [full]],
      { ideal: 1 },
      [1, "right", Infinity],
    ],
    [
      "no label when no row is allowed",
      {},
      [[]],
      { isAllowed: () => false },
      [0, "right", Infinity],
    ],
    ["two rows for what is two high", { height: 2 }, [[], [full], [], []], {}, [2, "right", 1]],
    [
      "the scale at which it fits its stretch",
      {},
      [[]],
      { startMs: 450, endMs: 550 },
      [0, "right", 2],
    ],
  ] as const)("finds %s", (_name, candidate, lines, more, [row, side, from]) => {
    const found = findSpot(makeCandidate(candidate), makeRows(...lines), { ...rules, ...more });
    expect(found).toEqual({ row, side, from });
  });

  it("waits for a neighbour on both sides", () => {
    const rows = makeRows([makeRoom(450, 450), close]);
    expect(findSpot(makeCandidate(), rows, rules)).toEqual({ row: 0, side: "right", from: 2 });
  });
});
