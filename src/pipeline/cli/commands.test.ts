import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TSX = `${ROOT}node_modules/tsx/dist/cli.mjs`;

const commandOf = (name: string, args: readonly string[]) => [
  TSX,
  fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
  ...args,
];

function run(name: string, args: readonly string[], input = "") {
  const options = { input, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, commandOf(name, args), options);
  return { status, stdout, stderr };
}

describe("the commands as processes", () => {
  it("extract reads standard input and prints nothing but its answer", () => {
    const line = '{"doc":"a","dct":"2024-03-23","text":"på mandag 😀 i 2015","language":"nb"}\n';
    const { status, stdout, stderr } = run("extract", ["--format", "timex"], line);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.split("\n").map((each) => each && JSON.parse(each).text)).toEqual([
      expect.stringContaining("mandag"),
      "2015",
      "",
    ]);
  });

  it.each([
    ["extract", ["--nonsense"], 2],
    ["extract", ["there-is-no-such-file.txt"], 1],
    ["extract", [ROOT], 1],
    ["add", [], 2],
  ])("%s %j ends with %i and prints nothing", (name, args, expected) => {
    const { status, stdout, stderr } = run(name, args);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^(extract|add): /);
    expect(status).toBe(expected);
  });

  it("extract ends without a word when its reader goes away", async () => {
    const child = spawn(process.execPath, commandOf("extract", ["--format", "timex"]));
    const told: string[] = [];
    child.stderr.on("data", (chunk) => told.push(String(chunk)));
    child.stdin.on("error", () => {});
    child.stdout.destroy();
    const line = JSON.stringify({ doc: "a", dct: "", text: "in 2015. ".repeat(5000) });
    for (let times = 0; times < 5; times += 1) child.stdin.write(`${line}\n`);
    child.stdin.end();
    const [code] = await once(child, "exit");
    expect(told.join("")).toBe("");
    expect(code).toBe(0);
  });

  it("add finds no collection in an empty folder, and says so", () => {
    const folder = mkdtempSync(`${tmpdir()}/dateline-add-`);
    try {
      const { status, stderr } = run(
        "add",
        ["-", "--collection", "x", "--data", folder],
        "In 2015.",
      );
      expect(stderr).toContain(`${folder}/x: there is no such collection; --new TITLE begins one`);
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
