import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Effects } from "../effects.ts";
import { createFakeTerminal } from "../extract/fake-terminal.ts";
import { loadLanguages } from "../extract/load-languages.ts";
import { createNodeEffects } from "../read/node-effects.ts";
import type { FindEvents } from "./find-events.ts";
import { runAdd } from "./run-add.ts";

/** A small engine, as these cases are not about the real one: every year is a date, and its line an event. */
const findYears: FindEvents = ({ text, language }) => {
  if (language === "de") return undefined;
  const years = [...text.matchAll(/\b\d{4}\b/g)];
  return {
    language,
    expressions: years.map(({ 0: words, index: start }) => ({
      start,
      end: start + 4,
      text: words,
      type: "DATE",
      value: words,
      date: { edtf: words },
      basis: "explicit",
      confidence: 1,
      steps: [],
      recogniser: "year",
    })),
    candidates: years.map(({ index }, expression) => {
      const start = text.lastIndexOf("\n", index) + 1;
      const end = text.indexOf(".", index) + 1 || text.length;
      const title = text.slice(start, end).slice(0, 40);
      return { expression, also: [], start, end, title, importance: 2, confidence: 1 };
    }),
  };
};

/**
 * Each folder under `cases` is a case: `input/arguments.txt` has an argument a line, the files beside it can be named,
 * `input/data` is what is there before; `expected.txt` is what is printed, told, the exit code, and what was written.
 */
const FOLDER = new URL("cases/", import.meta.url);
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const languages = await loadLanguages();

describe("the command add", () => {
  it("has cases", () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  it.each(cases)("does what is expected for %s", async (name) => {
    const input = new URL(`${name}/input/`, FOLDER);
    const args = readFileSync(new URL("arguments.txt", input), "utf8").split("\n").filter(Boolean);
    const names = readdirSync(input, { withFileTypes: true }).filter((entry) => entry.isFile());
    const files = Object.fromEntries(
      names.map((entry) => [entry.name, readFileSync(new URL(entry.name, input))]),
    );
    const written = new Map<string, string>();
    const effects: Effects = {
      ...createNodeEffects(fileURLToPath(input), () => {}),
      writeFile: async (path, content) => void written.set(path, String(content)),
    };
    const terminal = createFakeTerminal({ args, files });
    const exit = await runAdd(terminal, effects, { languages, find: findYears });
    const told = terminal.told.map((line) => `stderr: ${line}\n`).join("");
    const shown = [...written].map(([path, text]) => {
      const before = new URL(path, input);
      const old = existsSync(before) ? readFileSync(before, "utf8") : "";
      // What stood there stands there: only what came is worth showing.
      expect(text.startsWith(old)).toBe(true);
      return `== ${path}${old === "" ? "" : ", after what stood there"}\n${text.slice(old.length)}`;
    });
    const outcome = [terminal.printed(), told, `exit ${exit}\n`, ...shown].join("");
    const expected = fileURLToPath(new URL(`${name}/expected.txt`, FOLDER));
    await expect(outcome).toMatchFileSnapshot(expected);
  });
});
