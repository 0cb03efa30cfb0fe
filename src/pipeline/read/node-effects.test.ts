import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Effects } from "../effects.ts";
import { createFakeEffects } from "./fake-effects.ts";
import { createNodeEffects } from "./node-effects.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

const kinds: readonly [string, () => Effects][] = [
  ["of Node", () => createNodeEffects(root, () => {})],
  ["made of strings", () => createFakeEffects({})],
];

describe.each(kinds)("effects %s", (_name, create) => {
  it("read back what they wrote, in folders made on the way", async () => {
    const effects = create();
    await effects.writeFile("a/b/one.txt", "Ås\n");
    await effects.writeFile("a/two.txt", "\uFEFFtwo");
    expect(await effects.readText("a/b/one.txt")).toEqual({ ok: true, value: "Ås\n" });
    expect(await effects.readText("a/two.txt")).toEqual({ ok: true, value: "\uFEFFtwo" });
    expect(await effects.listFolder("a")).toEqual([
      { name: "b", kind: "folder" },
      { name: "two.txt", kind: "file" },
    ]);
  });

  it("tell what is missing", async () => {
    const effects = create();
    expect(await effects.readText("none.txt")).toEqual({ ok: false, error: "missing" });
    expect(await effects.listFolder("none")).toBeUndefined();
  });

  it("tell what is not UTF-8", async () => {
    const effects = create();
    await effects.writeFile("latin.txt", new Uint8Array([0xe5]));
    expect(await effects.readText("latin.txt")).toEqual({ ok: false, error: "not-utf-8" });
  });
});

describe("effects of Node", () => {
  it("throw on what is neither", async () => {
    await writeFile(join(root, "file"), "");
    const effects = createNodeEffects(root, () => {});
    await expect(effects.readText(".")).rejects.toThrow();
    expect(await effects.listFolder("file")).toBeUndefined();
  });
});
