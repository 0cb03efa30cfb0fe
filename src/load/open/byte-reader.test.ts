import { describe, expect, it } from "vitest";
import { err } from "#core/base";
import { gatherBytes, isGzip, openBytes } from "./byte-reader.ts";
import { gzip, type SourceOptions, sourceOf } from "./open.fixture.ts";

const TEXT = "0123456789abcdefghijklmnopqrstuvwxyz";

async function readAll(options: SourceOptions, from?: number, to?: number) {
  const gathered = await gatherBytes(openBytes(await sourceOf(TEXT, options), from, to));
  return gathered.ok ? new TextDecoder().decode(gathered.value.bytes) : gathered.error;
}

describe("openBytes", () => {
  it.each<readonly [string, SourceOptions]>([
    ["a file", { blockBytes: 7 }],
    ["a file in one piece", { blockBytes: 1000 }],
    ["a gzipped file", { blockBytes: 7, isCompressed: true }],
  ])("reads %s, or a part of it", async (_name, options) => {
    expect(await readAll(options)).toBe(TEXT);
    expect(await readAll(options, 10)).toBe(TEXT.slice(10));
    expect(await readAll(options, 10, 25)).toBe(TEXT.slice(10, 25));
    expect(await readAll(options, 36)).toBe("");
    expect(await readAll(options, 0, 1)).toBe("0");
  });

  it.each([true, false])(
    "counts what it took from the disk (gzipped: %s)",
    async (isCompressed) => {
      const source = await sourceOf(TEXT.repeat(1000), { isCompressed, blockBytes: 100 });
      const reader = openBytes(source);
      expect(reader.diskBytes).toBe(0);
      await gatherBytes(reader);
      expect(reader.diskBytes).toBe(source.blob.size);
    },
  );

  it("does not unpack more than the limit", async () => {
    const source = await sourceOf("x".repeat(5e6), {
      isCompressed: true,
      limits: { decompressedBytes: 1e5 },
    });
    expect(source.blob.size).toBeLessThan(1e4);
    expect(await gatherBytes(openBytes(source))).toEqual(
      err({
        kind: "too-large",
        limit: 1e5,
        found: expect.toSatisfy((found: number) => found > 1e5 && found < 1e6),
        isDecompressed: true,
      }),
    );
  });

  it.each<readonly [string, (packed: Blob) => Blob]>([
    ["breaks off", (packed) => packed.slice(0, packed.size - 12)],
    ["is damaged", (packed) => new Blob([packed.slice(0, 12), "?????", packed.slice(17)])],
  ])("tells that a gzipped file %s", async (_name, damage) => {
    const blob = damage(await gzip(`${Array.from({ length: 1000 }, (_, i) => i * i)}`));
    const source = { ...(await sourceOf("")), blob, isCompressed: true };
    expect(await gatherBytes(openBytes(source))).toEqual(
      err({ kind: "bad-gzip", detail: expect.any(String) }),
    );
  });

  it.each([true, false])(
    "tells that the browser gives it no more (gzipped: %s)",
    async (isCompressed) => {
      const gone = {
        size: 10,
        slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }),
      } as unknown as Blob;
      const source = { ...(await sourceOf("")), blob: gone, isCompressed };
      const unreadable = err({ kind: "unreadable", detail: "gone" });
      expect(await gatherBytes(openBytes(source))).toEqual(unreadable);
      expect(await isGzip(gone)).toEqual(unreadable);
    },
  );
});

describe("isGzip", () => {
  it.each<readonly [Promise<Blob> | Blob, boolean]>([
    [gzip("a"), true],
    [new Blob(["a,b"]), false],
    [new Blob(["\u001F"]), false],
    [new Blob([]), false],
  ])("%#", async (blob, expected) => {
    expect(await isGzip(await blob)).toEqual({ ok: true, value: expected });
  });
});
