import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeZip } from "./zip.fixture.ts";
import { listZipEntries, unpackZipEntry } from "./zip-entries.ts";

describe("zip entries", () => {
  it("are listed and read", async () => {
    const zip = writeZip({ "a.txt": "one", "b/ø.txt": "two" });
    const entries = listZipEntries(zip) ?? [];
    expect(entries.map(({ name }) => name)).toEqual(["a.txt", "b/ø.txt"]);
    const read = await Promise.all(entries.map((entry) => unpackZipEntry(zip, entry, 3)));
    expect(read.map((bytes) => new TextDecoder().decode(bytes))).toEqual(["one", "two"]);
  });

  it("are unpacked up to a limit, whatever they say of their size", async () => {
    const packed = deflateRawSync(Buffer.alloc(1e6));
    const bytes = Uint8Array.from([...new Uint8Array(30), ...packed]);
    const entry = { name: "a", method: 8, packedSize: packed.length, size: 1, offset: 0 };
    expect(await unpackZipEntry(bytes, entry, 1e6)).toHaveLength(1e6);
    expect(await unpackZipEntry(bytes, entry, 1e6 - 1)).toBeUndefined();
  });

  it.each([
    ["no zip", new Uint8Array(100)],
    ["less than a directory", new Uint8Array(3)],
    ["a beginning cut off", writeZip({ a: "1" }).slice(10)],
    ["an end cut off", writeZip({ a: "1" }).slice(0, -10)],
  ])("%s: none", (_, bytes) => {
    expect(listZipEntries(bytes)).toBeUndefined();
  });
});
