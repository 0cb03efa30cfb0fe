import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { assert, describe, expect, it } from "vitest";
import { unzipFiles, zipFiles } from "./zip-files.ts";

const decode = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

function unzip(...given: Parameters<typeof unzipFiles>) {
  const unpacked = unzipFiles(...given);
  assert(unpacked.ok);
  return decode(unpacked.value);
}

const pack = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** One file under a name that the library would not give it. */
function packAs(name: string, text: string): Uint8Array {
  const other = "#".repeat(name.length);
  const bytes = Buffer.from(pack({ [other]: text }));
  return Buffer.from(bytes.toString("latin1").replaceAll(other, name), "latin1");
}

describe("zipFiles and unzipFiles", () => {
  it("give back what was packed, the same bytes every time", () => {
    const path = fc.stringMatching(/^[a-zå]{1,5}(\/[a-zå-]{1,5}){0,2}\.txt$/);
    const texts = fc.dictionary(path, fc.string({ unit: "grapheme" }), { noNullPrototype: true });
    fc.assert(
      fc.property(texts, (record) => {
        const files = new Map(Object.entries(record));
        expect(unzip(zipFiles(files))).toEqual(files);
        expect(zipFiles(files)).toEqual(zipFiles(files));
      }),
      { seed: 6, numRuns: 50 },
    );
  });

  it("leave out folders and litter, and read Windows paths", () => {
    const files = { "a/": "", "a\\b.txt": "x", "__MACOSX/a/._b.txt": "?", "a/.DS_Store": "?" };
    expect(unzip(pack(files))).toEqual(new Map([["a/b.txt", "x"]]));
  });

  it.each([
    "../a",
    "a/../../b",
    "/etc/a",
    "C:\\a",
    "c:a",
    "a//b",
    "a/./b",
    "__proto__",
    "a/__proto__",
    "a\nb",
  ])("refuse the path %j", (path) => {
    expect(unzipFiles(packAs(path, "x"))).toEqual({
      ok: false,
      error: { kind: "path", path: path.replaceAll("\\", "/") },
    });
    expect(Reflect.get({}, "0")).toBeUndefined();
  });

  it("refuse two files with one path", () => {
    expect(unzipFiles(pack({ "a/b": "1", "a\\b": "2" }))).toEqual({
      ok: false,
      error: { kind: "path", path: "a/b" },
    });
  });

  it.each([
    ["too-many", { a: "", b: "", c: "" }, { files: 2, bytes: 9, ratio: 9 }, 2],
    ["too-large", { a: "123456", b: "7890" }, { files: 9, bytes: 9, ratio: 9 }, 9],
    ["too-large", { a: "0".repeat(3_000_000) }, { files: 9, bytes: 9e9, ratio: 200 }, 9e9],
  ])("refuse what is %s", (kind, files, limits, limit) => {
    expect(unzipFiles(pack(files), limits)).toEqual({ ok: false, error: { kind, limit } });
  });

  it("unpack no more than a file says of itself", () => {
    const lying = pack({ a: "0".repeat(2_000_000) });
    const at = lying.length - 22 - 46 - 1;
    new DataView(lying.buffer, lying.byteOffset).setUint32(at + 24, 10, true);
    expect(unzip(lying)).toEqual(new Map([["a", "0".repeat(10)]]));
  });

  it.each([
    ["not-a-zip", new Uint8Array()],
    ["not-a-zip", strToU8("text")],
    ["broken", strToU8("PK\u0003\u0004 and no more")],
    ["broken", pack({ a: "x".repeat(500) }).slice(0, 60)],
  ])("tell what is %s", (kind, bytes) => {
    expect(unzipFiles(bytes)).toMatchObject({ ok: false, error: { kind } });
  });
});
