import { describe, expect, it } from "vitest";
import { readArguments } from "./read-arguments.ts";

const KINDS = { name: { type: "string" }, help: { type: "boolean" } } as const;

describe("readArguments", () => {
  it("tells values, flags and files apart", () => {
    expect(readArguments(["a", "--name=x", "-", "--help"], KINDS)).toEqual({
      ok: true,
      value: { values: { name: "x" }, flags: new Set(["help"]), files: ["a", "-"] },
    });
    expect(readArguments(["--", "--name"], KINDS)).toMatchObject({ value: { files: ["--name"] } });
  });

  it.each([
    [["--other"], /^Unknown option '--other'$/],
    [["-x"], /^Unknown option '-x'$/],
    [["--name"], /^Option '--name <value>' argument missing$/],
    [["--name", "--help"], /^Option '--name' argument is ambiguous\.?$/],
    [["--help=1"], /^Option '--help' does not take an argument$/],
  ])("refuses %j", (args, words) => {
    const read = readArguments(args, KINDS);
    expect(read.ok ? "" : read.error).toMatch(words);
  });
});
