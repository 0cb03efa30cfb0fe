import fc from "fast-check";
import { expect, it } from "vitest";
import { readText } from "./text-column.ts";
import { makeTitle } from "./title.ts";
import { createTitleWriter } from "./title-writer.ts";

const cells = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("Attack", "Én til", "Streik i nord", "漢字 😀") },
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("", " ", "<br>", "\u2003<i>", "&nbsp;", "a  b", "a\u00A0b", " a", "a "),
  fc.constantFrom("x".repeat(160), "x".repeat(161), "é".repeat(160), "word ".repeat(60)),
);
const decode = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

it("writes at each row the title of its cell, or of the next", () => {
  const rows = fc.array(fc.tuple(cells, cells, fc.boolean()), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.constantFrom(1, 40), (some, times) => {
      const all = Array.from({ length: times }, () => some).flat();
      const writer = createTitleWriter();
      for (const [cell, next, asBytes] of all) {
        const bytes = new TextEncoder().encode(`<${cell}<`);
        const isWritten = asBytes && writer.writeBytes(bytes, 1, bytes.length - 1);
        if (!isWritten) writer.write(cell, next, "last");
      }
      const column = writer.finish();
      const written = all.map((_, row) => readText(column, row));
      expect(written).toEqual(
        all.map(([cell, next]) => decode(makeTitle(cell) || makeTitle(next) || "last")),
      );
    }),
  );
});

it("keeps the halves of a character apart that two cells end and begin with", () => {
  const writer = createTitleWriter();
  for (const cell of ["a\uD83D", "é\uDE00", "b"]) writer.write(cell, "", "");
  const column = writer.finish();
  expect([0, 1, 2].map((row) => readText(column, row))).toEqual(["a\uFFFD", "é\uFFFD", "b"]);
});
