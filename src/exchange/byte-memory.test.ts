import { expect, it } from "vitest";
import { createByteMemory } from "./byte-memory.ts";

it("finds the number of each text, however many share a slot", () => {
  const memory = createByteMemory<number>(10);
  const texts = Array.from(
    { length: 5000 },
    (_, code) => `kategori ${code % 7 === 0 ? "x".repeat(code % 90) : ""}${code}`,
  );
  for (let round = 0; round < 2; round++) {
    for (const [code, text] of texts.entries()) {
      const bytes = new TextEncoder().encode(`,${text},`);
      expect(memory.find(bytes, 1, bytes.length - 1, () => code)).toBe(code);
    }
  }
});

it("reads a text once that comes again", () => {
  const memory = createByteMemory<number>(10);
  const bytes = new TextEncoder().encode("Clash,Strike,Clash");
  let reads = 0;
  const read = () => {
    reads += 1;
    return reads;
  };
  const found = [
    [0, 5],
    [6, 12],
    [13, 18],
  ].map(([from = 0, to = 0]) => memory.find(bytes, from, to, read));
  expect(found).toEqual([1, 2, 1]);
});
