import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tabulateRecords } from "../index.ts";
import { printCase } from "./print-case.fixture.ts";

/**
 * Each folder here is a case: `input` holds a table (`table.tsv`: cells between tabs) or `records.json`, `expected.txt`
 * what is recognised in it and read from it. All of it is invented.
 */
const folder = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function readInput(name: string): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const records = `${folder}${name}/input/records.json`;
  if (existsSync(records)) {
    const table = tabulateRecords(JSON.parse(readFileSync(records, "utf8")));
    if (!table.ok) throw new Error(table.error.kind);
    return table.value;
  }
  const text = readFileSync(`${folder}${name}/input/table.tsv`, "utf8");
  const [header = [], ...rows] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return { header, rows };
}

describe("a table", () => {
  it("has cases", () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases)("is read as expected: %s", (name) => {
    const { header, rows } = readInput(name);
    const printed = [...printCase(header, rows), ""].join("\n");
    expect(printed).toBe(readFileSync(`${folder}${name}/expected.txt`, "utf8"));
  });
});
