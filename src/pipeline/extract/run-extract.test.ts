import { describe, expect, it } from "vitest";
import { createFakeTerminal, type FakeTerminalOptions } from "./fake-terminal.ts";
import { loadLanguages } from "./load-languages.ts";
import { runExtract } from "./run-extract.ts";

const languages = await loadLanguages();

async function run(options: FakeTerminalOptions) {
  const terminal = createFakeTerminal(options);
  const exit = await runExtract(terminal, languages);
  return { exit, printed: terminal.printed(), told: terminal.told };
}

const FRONT = '---\nlanguage: nb\npublished: "2024-03-23"\n---\n';
const BODY = "Det skjedde i går, og\r\ni 2015. 😀 Og i 2016.\r\n";

describe("the form json", () => {
  it.each([
    ["a text alone", BODY, { language: "nb", textStart: 0 }],
    ["a text with a byte order mark", `\uFEFF${BODY}`, { language: "nb", textStart: 0 }],
    [
      "an article",
      FRONT + BODY,
      { language: "nb", written: "2024-03-23", textStart: FRONT.length },
    ],
    [
      "an article with CRLF ends",
      FRONT.replaceAll("\n", "\r\n") + BODY,
      { language: "nb", written: "2024-03-23", textStart: FRONT.length + 4 },
    ],
  ])("is one document with exact offsets for %s", async (_name, text, members) => {
    const { printed, exit } = await run({ args: ["--format", "json", "-"], files: { "-": text } });
    const document = JSON.parse(printed);
    expect(exit).toBe(0);
    expect(document).toMatchObject(members);
    const body = text.replace(/^\uFEFF/, "").slice(document.textStart);
    expect(document.expressions.map(({ value }: { readonly value: string }) => value)).toEqual([
      "written" in members ? "2024-03-22" : expect.any(String),
      "2015",
      "2016",
    ]);
    for (const { start, end, text: words } of document.expressions) {
      expect(body.slice(start, end)).toBe(words);
    }
    for (const { expression, start, end } of document.candidates) {
      expect(start).toBeLessThanOrEqual(document.expressions[expression].start);
      expect(end).toBeGreaterThanOrEqual(document.expressions[expression].end);
    }
  });

  it("takes the person's word before the front matter's", async () => {
    const args = ["--format", "json", "--written", "2000-01-02", "--language", "nb", "a"];
    const { printed } = await run({ args, files: { a: FRONT + BODY } });
    expect(JSON.parse(printed)).toMatchObject({ written: "2000-01-02", language: "nb" });
    expect(JSON.parse(printed).expressions[0].value).toBe("2000-01-01");
  });
});

describe("the form text", () => {
  const args = ["--language", "en", "a"];
  const files = { a: "It was in 2015." };

  it("uses colours only where there are some", async () => {
    const plain = (await run({ args, files })).printed;
    const screen = { hasColours: true };
    const coloured = (await run({ args, files, screen })).printed;
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("[\u001b[1;4m2015\u001b[22;24m](1)");
    const bare = coloured.replaceAll("\u001b[1;4m", "").replaceAll("\u001b[22;24m", "");
    expect(bare).toBe(plain);
  });

  it("keeps to the width of the screen", async () => {
    const long = { a: "It was in 2015 and it was late. ".repeat(20) };
    for (const columns of [30, 60, 500]) {
      const { printed } = await run({ args, files: long, screen: { columns } });
      const widths = printed.split("\n").map((line) => line.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(Math.min(columns, 100));
      expect(Math.max(...widths)).toBeGreaterThan(Math.min(columns, 100) - 12);
    }
  });
});

describe("the form timex", () => {
  it("prints each document before it reads the next", async () => {
    const printed: string[] = [];
    const terminal = createFakeTerminal({ args: ["--format", "timex", "-"] });
    async function* lines() {
      for (const year of [2015, 2016]) {
        expect(printed).toHaveLength(year - 2015);
        yield new TextEncoder().encode(`{"doc":"a","dct":"","text":"in ${year}"}\n`);
      }
    }
    const print = async (text: string) => void printed.push(text);
    expect(await runExtract({ ...terminal, open: lines, print }, languages)).toBe(0);
    expect(printed).toHaveLength(2);
  });
});
