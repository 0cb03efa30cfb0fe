import { describe, expect, it } from "vitest";
import {
  daysFrom,
  makeEvent,
  makeInput,
  makeReading,
  makeView,
  measure,
} from "./layout.fixture.ts";
import type { Reading } from "./layout-event.ts";
import { extentOf } from "./layout-marks.ts";
import { layoutReadings } from "./layout-readings.ts";

const view = makeView(daysFrom(0, 900));

/** The readings of an event on day 300 that stands in the topmost row, 100 px from the top. */
function layout(
  others: readonly Reading[],
  more: { readonly side?: "left" | "right"; readonly hasNotes?: boolean } = {},
) {
  const event = makeEvent("a", 300, 1, { others });
  const input = makeInput([event], { view });
  const extent = extentOf(event, input.index, view);
  const common = { id: "a", category: 2, faint: false, selected: true };
  const { side = "right", hasNotes = true } = more;
  return layoutReadings({ event, extent, y: 112, top: 100, side, hasNotes, common }, input);
}

describe("layoutReadings", () => {
  it("draws a reading that disagrees as a thin bar under the event, tied to it, with its words", () => {
    const { marks, tethers, notes } = layout([makeReading(400, 100, { words: "“in May”" })]);
    expect(marks).toMatchObject([
      { id: "a", role: "reading", x0: 400, x1: 500, category: 2, shape: "bar" },
    ]);
    const [mark] = marks;
    expect(mark?.heightPx).toBeLessThan(6);
    expect(mark?.y).toBeGreaterThan(130);
    expect(tethers).toMatchObject([{ id: "a", x0: 300.5, x1: 400, y1: mark?.y }]);
    expect(notes).toMatchObject([{ x: 508, y: mark?.y, align: "start", text: "“in May”" }]);
  });

  it("gives every reading a line of its own inside the rows the event takes", () => {
    const days = [400, 500, 600, 200];
    const { marks } = layout(days.map((day) => makeReading(day, 1)));
    const lines = marks.map(({ y }) => y);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    // One row for the event and one for every two readings, 42 px each.
    expect(lines.at(-1)).toBeLessThan(100 + 3 * 42);
  });

  it("stands the words on the side of the label, clear of reading and event", () => {
    const words = "“in May”";
    const noteOf = (day: number, side: "left" | "right") =>
      layout([makeReading(day, 10, { words })], { side }).notes[0];
    expect(noteOf(400, "left")?.x).toBe(300.5 - 8 - measure(words, "note"));
    expect(noteOf(200, "left")?.x).toBe(200 - 8 - measure(words, "note"));
    expect(noteOf(200, "right")?.x).toBe(300.5 + 8);
  });

  it("keeps the words in view while a part of the event or the reading is, and steps aside", () => {
    const words = "“in May”";
    const textPx = measure(words, "note");
    const [beyond, beside] = [5000, 400].map((day) => layout([makeReading(day, 10, { words })]));
    expect(beyond?.notes[0]?.x).toBe(900 - textPx - 8);
    expect(beyond?.marks[0]?.y).toBeGreaterThan(beside?.marks[0]?.y ?? Infinity);
    // Sliding along a long bar, they never pass the event's own beginning.
    const long = layout([makeReading(880, 3000, { words })]).notes[0];
    expect(long?.x).toBe(900 - textPx - 8);
    const leaving = layout([makeReading(-3000, 2990, { words })], { side: "left" }).notes[0];
    expect(leaving?.x).toBe(8);
  });

  it("draws a date from elsewhere hollow on the event's own line, without bracket or words", () => {
    const external = makeReading(400, 100, { role: "external", words: "May 2024" });
    const { marks, tethers, notes } = layout([external]);
    expect(marks).toMatchObject([{ role: "external", y: 112, x0: 400, x1: 500 }]);
    expect([tethers, notes]).toEqual([[], []]);
  });

  it("shows no words while the label is not shown, and rings only the event itself", () => {
    const { notes, marks } = layout([makeReading(400, 1, { words: "“in May”" })], {
      hasNotes: false,
    });
    expect(notes).toEqual([]);
    expect(marks.map(({ selected }) => selected)).toEqual([false]);
  });

  it("dashes a reading that its source doubts", () => {
    const { marks } = layout([makeReading(400, 1, { uncertain: true }), makeReading(500, 1)]);
    expect(marks.map(({ dashed }) => dashed)).toEqual([true, false]);
  });
});
