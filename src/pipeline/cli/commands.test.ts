import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createFindEvents } from "../add/find-events.ts";
import { runAdd } from "../add/run-add.ts";
import { loadLanguages } from "../extract/load-languages.ts";
import { createNodeTerminal } from "../extract/node-terminal.ts";
import { runExtract } from "../extract/run-extract.ts";
import { createNodeEffects } from "../read/node-effects.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function start(name: string, args: readonly string[]) {
  const command = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", command, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: "1" },
  });
  child.stdin.on("error", () => {});
  return child;
}

async function run(name: string, args: readonly string[], input = "") {
  const child = start(name, args);
  child.stdin.end(input);
  const told = [text(child.stdout), text(child.stderr)] as const;
  const [status] = await once(child, "close");
  const [stdout, stderr] = await Promise.all(told);
  return { status, stdout, stderr };
}

// At the same time: what they take is mostly the start of a process.
describe.concurrent("the commands as processes", () => {
  it("extract reads standard input and prints nothing but its answer", async () => {
    const line = '{"doc":"a","dct":"2024-03-23","text":"på mandag 😀 i 2015","language":"nb"}\n';
    const { status, stdout, stderr } = await run("extract", ["--format", "timex"], line);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.split("\n").map((each) => each && JSON.parse(each).text)).toEqual([
      expect.stringContaining("mandag"),
      "2015",
      "",
    ]);
  });

  it("extract ends with 1 where there is no such file, and prints nothing", async () => {
    const { status, stdout, stderr } = await run("extract", ["there-is-no-such-file.txt"]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^extract: /);
    expect(status).toBe(1);
  });

  it("extract ends without a word when its reader goes away", async () => {
    const child = start("extract", ["--format", "timex"]);
    const told = text(child.stderr);
    child.stdout.destroy();
    const line = JSON.stringify({ doc: "a", dct: "", text: "in 2015. ".repeat(5000) });
    for (let times = 0; times < 5; times += 1) child.stdin.write(`${line}\n`);
    child.stdin.end();
    const [code] = await once(child, "exit");
    expect(await told).toBe("");
    expect(code).toBe(0);
  });

  it("add ends with 2 where it is not told what to add, and prints nothing", async () => {
    const { status, stdout, stderr } = await run("add", []);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^add: /);
    expect(status).toBe(2);
  });
});

/** The same without a process of their own: what they end with, and what they print and tell. */
async function runHere(name: "extract" | "add", args: readonly string[], input = "") {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const terminal = createNodeTerminal({
    argv: ["node", name, ...args],
    env: {},
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    exit: (code?: number) => {
      throw new Error(`exit: ${code}`);
    },
  } as unknown as typeof process);
  const languages = await loadLanguages();
  const effects = createNodeEffects(ROOT, (line) => terminal.tell(line));
  const status =
    name === "extract"
      ? await runExtract(terminal, languages)
      : await runAdd(terminal, effects, { languages, find: createFindEvents(languages) });
  stdout.end();
  stderr.end();
  return { status, stdout: await text(stdout), stderr: await text(stderr) };
}

describe("the commands with the terminal of a process", () => {
  it.each([
    ["an option that is none", ["--nonsense"], 2],
    ["a folder", [ROOT], 1],
  ])("extract, given %s, prints nothing", async (_, args, expected) => {
    const { status, stdout, stderr } = await runHere("extract", args);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^extract: /);
    expect(status).toBe(expected);
  });

  it("add finds no collection in an empty folder, and says so", async () => {
    const folder = mkdtempSync(`${tmpdir()}/dateline-add-`);
    try {
      const args = ["-", "--collection", "x", "--data", folder];
      const { status, stderr } = await runHere("add", args, "In 2015.");
      expect(stderr).toContain(`${folder}/x: there is no such collection; --new TITLE begins one`);
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
