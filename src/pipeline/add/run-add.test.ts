import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createFakeTerminal } from "../extract/fake-terminal.ts";
import { loadLanguages } from "../extract/load-languages.ts";
import { readSite } from "../plugin/read-site.ts";
import { checkData } from "../read/check-data.ts";
import { createFakeEffects } from "../read/fake-effects.ts";
import { createFindEvents } from "./find-events.ts";
import { runAdd } from "./run-add.ts";

const languages = await loadLanguages();
const reader = { languages, find: createFindEvents(languages) };

const FIRST = new URL("../../../data/crocus-city-hall/", import.meta.url);
const readFirst = () =>
  Object.fromEntries(
    readdirSync(FIRST, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [
        `data/crocus-city-hall/${name.replaceAll("\\", "/")}`,
        readFileSync(new URL(name, FIRST), "utf8"),
      ]),
  );

const TEXT = `A fire broke out in the old harbour on Friday evening. It was the third since 2019.

The mayor said on Saturday that the harbour had been inspected last month. The first fire, in May 2019, killed two
people; the second came a year later. “We had warned of it for years,” she said. Recently nothing had been done.
`;
const ARGUMENTS = [
  "fire.txt",
  "--collection",
  "crocus-city-hall",
  "--title",
  "Fire",
  "--published",
  "2024-03-23",
];

async function publish(effects: ReturnType<typeof createFakeEffects>, withDrafts: boolean) {
  const { collections, report } = await readSite(effects, "data", { withDrafts });
  expect(report).toBeUndefined();
  return collections[0]?.timeline.events.map(({ id }) => id).toSorted() ?? [];
}

describe("an article added to the first collection", () => {
  it("passes the check, loses nothing, and publishes no draft", async () => {
    const effects = createFakeEffects(readFirst());
    const before = await publish(effects, false);
    const terminal = createFakeTerminal({ args: ARGUMENTS, files: { "fire.txt": TEXT } });
    expect(await runAdd(terminal, effects, reader)).toBe(0);
    expect(terminal.told).toEqual([]);

    expect(await checkData(effects, "data")).toBe(true);
    const verified = effects.lines.find((line) => line.includes("/fire-2024-03-23:"));
    expect(verified).toMatch(/: ([2-9]) of \1 mentions verified$/);

    for (const [path, text] of Object.entries(readFirst())) {
      const after = String(effects.files.get(path));
      if (path.endsWith("events.yaml")) expect(after.startsWith(text)).toBe(true);
      else expect(after).toBe(text);
    }
    expect(await publish(effects, false)).toEqual(before);
    const withDrafts = await publish(effects, true);
    expect(withDrafts).toEqual(expect.arrayContaining([...before]));
    expect(withDrafts.length).toBeGreaterThan(before.length + 1);
  });

  it("can be followed by another, and refuses the same again", async () => {
    const effects = createFakeEffects(readFirst());
    const add = async (text: string) => {
      const terminal = createFakeTerminal({ args: ARGUMENTS, files: { "fire.txt": text } });
      return runAdd(terminal, effects, reader);
    };
    expect(await add(TEXT)).toBe(0);
    const first = String(effects.files.get("data/crocus-city-hall/events.yaml"));
    expect(await add(TEXT)).toBe(1);
    expect(await add(TEXT.replace("third", "fourth"))).toBe(0);
    expect(effects.files.has("data/crocus-city-hall/articles/fire-2024-03-23-2.txt")).toBe(true);
    const second = String(effects.files.get("data/crocus-city-hall/events.yaml"));
    expect(second.startsWith(first)).toBe(true);
    expect(await checkData(effects, "data")).toBe(true);
  });

  it("writes nothing in a dry run", async () => {
    const effects = createFakeEffects(readFirst());
    const args = [...ARGUMENTS, "--dry-run"];
    const terminal = createFakeTerminal({ args, files: { "fire.txt": TEXT } });
    expect(await runAdd(terminal, effects, reader)).toBe(0);
    expect(Object.fromEntries(effects.files)).toEqual(readFirst());
    expect(terminal.printed()).toContain("fire-2024-03-23.txt");
  });

  it("is refused when only its white space is new", async () => {
    const effects = createFakeEffects(readFirst());
    for (const [text, exit] of [
      [TEXT, 0],
      [TEXT.replace(/(?<=the harbour) /, "\n  "), 1],
    ] as const) {
      const terminal = createFakeTerminal({ args: ARGUMENTS, files: { "fire.txt": text } });
      expect(await runAdd(terminal, effects, reader)).toBe(exit);
      if (exit === 1) expect(terminal.told[0]).toContain("but for white space");
    }
  });

  it("is told which of its events may be some that are there", async () => {
    const effects = createFakeEffects(readFirst());
    const text =
      "Gunmen attacked the Crocus City Hall near Moscow on 22 March 2024 and killed more than 130 people.";
    const terminal = createFakeTerminal({ args: ARGUMENTS, files: { "fire.txt": text } });
    expect(await runAdd(terminal, effects, reader)).toBe(0);
    expect(terminal.printed()).toMatch(/ may be the same as [a-z-]+: .*2024-03-22/);
  });
});

describe("a text that repeats itself", () => {
  it("gives no draft that nothing tells from the others, and says so", async () => {
    const effects = createFakeEffects(readFirst());
    const text = `${"On 3 May 2020 the bridge fell in London. ".repeat(1000)}It rose in 2021.`;
    const terminal = createFakeTerminal({ args: ARGUMENTS, files: { "fire.txt": text } });
    expect(await runAdd(terminal, effects, reader)).toBe(0);
    expect(terminal.printed()).toMatch(/\d{3,4} events left out: the same words/);
    expect(await checkData(effects, "data")).toBe(true);
  });
});
