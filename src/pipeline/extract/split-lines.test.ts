import fc from "fast-check";
import { expect, it } from "vitest";
import { splitLines } from "./split-lines.ts";

async function split(text: string, chunkSize: number): Promise<readonly string[]> {
  async function* chunks() {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.slice(at, at + chunkSize);
  }
  const lines: string[] = [];
  for await (const line of splitLines(chunks())) lines.push(new TextDecoder().decode(line));
  return lines;
}

it("splits at line feeds alone, however the bytes come", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "å", "😀", "\u2028", "\u0085") });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (words, size) => {
      const lines = words.split("\n");
      expect(await split(words, size)).toEqual(lines.at(-1) === "" ? lines.slice(0, -1) : lines);
    }),
    { seed: 7 },
  );
});
