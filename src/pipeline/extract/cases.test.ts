import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createFakeTerminal } from "./fake-terminal.ts";
import { loadLanguages } from "./load-languages.ts";
import { runExtract } from "./run-extract.ts";

/**
 * Each folder under `cases` is a case: `input/arguments.txt` has an argument a line, `input/stdin` what standard input
 * holds, and the files beside them can be named; `expected.txt` is what is printed, told and the exit code.
 */
const FOLDER = new URL("cases/", import.meta.url);
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const languages = await loadLanguages();

describe("the command extract", () => {
  it("has cases", () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases)("does what is expected for %s", async (name) => {
    const input = new URL(`${name}/input/`, FOLDER);
    const read = (file: string) => readFileSync(new URL(file, input));
    const args = read("arguments.txt").toString().split("\n").filter(Boolean);
    const files = Object.fromEntries(readdirSync(input).map((file) => [file, read(file)]));
    const stdin = existsSync(new URL("stdin", input)) ? read("stdin") : "";
    const terminal = createFakeTerminal({
      args,
      files: { ...files, "-": stdin },
      screen: { columns: 60 },
      isInteractive: stdin === "",
    });
    const exit = await runExtract(terminal, languages);
    const told = terminal.told.map((line) => `stderr: ${line}\n`).join("");
    const expected = new URL(`${name}/expected.txt`, FOLDER).pathname;
    await expect(`${terminal.printed()}${told}exit ${exit}\n`).toMatchFileSnapshot(expected);
  });
});
