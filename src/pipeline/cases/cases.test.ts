import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkData } from "../read/check-data.ts";
import { createNodeEffects } from "../read/node-effects.ts";

/**
 * Each folder here is a case: `input` is a data folder, `expected.txt` what the check prints for it and its exit code.
 * To see what a case prints: `npx tsx ../../cli/check.ts input` in its folder.
 */
const folder = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("the check", () => {
  it("has cases", () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases)("prints what is expected for %s", async (name) => {
    const lines: string[] = [];
    const effects = createNodeEffects(`${folder}${name}`, (line) => lines.push(line));
    const isRight = await checkData(effects, "input");
    const printed = [...lines, `exit ${isRight ? 0 : 1}`, ""].join("\n");
    expect(printed).toBe(readFileSync(`${folder}${name}/expected.txt`, "utf8"));
  });
});
