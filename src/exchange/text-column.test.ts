import fc from "fast-check";
import { expect, it } from "vitest";
import { createTextWriter, readText } from "./text-column.ts";

it("gives back every text that was written, at its row", () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.string({ unit: "grapheme", maxLength: 300 })));
  fc.assert(
    fc.property(texts, (written) => {
      const writer = createTextWriter();
      for (const text of written) writer.write(text);
      const column = writer.finish();
      expect(written.map((_, row) => readText(column, row))).toEqual(written);
    }),
  );
});

it("grows beyond its first buffers", () => {
  const writer = createTextWriter();
  for (let row = 0; row < 10_000; row++) writer.write(`Størdal ${row} – én til`);
  const column = writer.finish();
  expect(column.ends.length).toBe(10_000);
  expect(readText(column, 9_999)).toBe("Størdal 9999 – én til");
});
