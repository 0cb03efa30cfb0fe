import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { plainText, printOwnStory } from "#core/story";
import { packText } from "#exchange";
import { sample } from "../sample.fixture.ts";
import {
  findKept,
  findStoryInFragment,
  findUnread,
  printStoryFragment,
  readStoryFile,
} from "./story-link.ts";

const [first, second] = sample.events;
assert(first !== undefined && second !== undefined);
const STORY = {
  title: "Hva vet vi – og når?",
  steps: [{ event: second.id, text: "Først dette", notes: "Vent" }, { event: first.id }],
};
const found = { ok: true, value: { story: STORY, gone: [], hidden: 0 } };

describe("a story in a link", () => {
  it("is read back", () => {
    const fragment = printStoryFragment(sample, STORY);
    expect(fragment).toMatch(/^s=[\w-]+$/u);
    expect(findStoryInFragment(`#${fragment}`, sample)).toEqual(found);
  });

  it("is read back, whatever was written", () => {
    const text = fc
      .string({ maxLength: 80, unit: "grapheme" })
      .map((given) => plainText(given).text);
    const story = fc.record({
      title: text,
      steps: fc.array(
        fc.record(
          { event: fc.constantFrom(first.id, second.id), text, question: text, notes: text },
          { requiredKeys: ["event"] },
        ),
        { minLength: 1, maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(story, (own) => {
        expect(findStoryInFragment(`#${printStoryFragment(sample, own)}`, sample)).toEqual({
          ok: true,
          value: { story: own, gone: [], hidden: 0 },
        });
      }),
    );
  });

  it("is none where the link would be too long", () => {
    const noise = fc.sample(fc.string({ minLength: 4000, maxLength: 4000 }), {
      seed: 3,
      numRuns: 20,
    });
    const steps = noise.map((text) => ({ event: first.id, text }));
    expect(printStoryFragment(sample, { title: "T", steps: steps.slice(0, 2) })).toBeDefined();
    expect(printStoryFragment(sample, { title: "T", steps })).toBeUndefined();
  });

  it.each(["", "#", "#s-the-claim", "#t=abc"])("is not looked for in %j", (hash) => {
    expect(findStoryInFragment(hash, sample)).toBeUndefined();
  });

  it.each([
    ["#s=", "broken"],
    ["#s=%3Cscript%3E", "broken"],
    [`#s=${packText("{}")}`, "format"],
    [`#s=${packText(printOwnStory({ ...sample, id: "other" }, STORY))}`, "collection"],
    [`#s=${packText(printOwnStory(sample, { title: "T", steps: [{ event: "gone" }] }))}`, "empty"],
  ])("is refused with its reason: %s", (hash, error) => {
    expect(findStoryInFragment(hash, sample)).toEqual({ ok: false, error: { kind: error } });
  });
});

describe("a story in a file", () => {
  const fileOf = (text: string, size = text.length) => ({ size, text: async () => text });

  it("is read back", async () => {
    expect(await readStoryFile(fileOf(printOwnStory(sample, STORY)), sample)).toEqual(found);
  });

  it.each([
    ["too large", fileOf("", 6_000_000), "too-large"],
    ["another file", fileOf("a,b,c"), "format"],
    ["gone by now", { size: 1, text: () => Promise.reject(new Error("gone")) }, "broken"],
  ])("is refused when it is %s", async (_name, file, error) => {
    expect(await readStoryFile(file, sample)).toEqual({ ok: false, error: { kind: error } });
  });
});

describe("a draft that was kept", () => {
  it.each([
    ["nothing", undefined, undefined],
    ["nothing once it was emptied", "", undefined],
    ["nothing that can be read", "[1]", undefined],
    ["a story", printOwnStory(sample, STORY), STORY],
    ["a title so far", printOwnStory(sample, { title: "T", steps: [] }), { title: "T", steps: [] }],
  ])("is %s", (_name, text, story) => {
    expect(findKept(text, sample)?.story).toEqual(story);
  });

  it("may be longer than a story that is passed on", () => {
    const long = { title: "x".repeat(300), steps: [{ event: first.id, text: "x".repeat(5000) }] };
    expect(findKept(printOwnStory(sample, long), sample)?.story).toEqual(long);
    expect(findStoryInFragment(`#${printStoryFragment(sample, long)}`, sample)).toMatchObject({
      error: { kind: "parts", parts: [{ kind: "too-long" }, { kind: "too-long" }] },
    });
  });

  it("tells what the collection no longer has", () => {
    const text = printOwnStory(sample, {
      title: "T",
      steps: [{ event: "gone" }, { event: first.id }],
    });
    expect(findKept(text, sample)).toEqual({
      story: { title: "T", steps: [{ event: first.id }] },
      gone: ["gone"],
      hidden: 0,
    });
  });
});

describe("a kept draft that is put aside before it is written over", () => {
  const partly = { title: "T", steps: [{ event: "gone" }, { event: first.id }] };
  it.each([
    ["none", undefined, false],
    ["an empty one", "", false],
    ["one that was read", printOwnStory(sample, STORY), false],
    ["one with an event that is gone", printOwnStory(sample, partly), true],
    [
      "one whose events are all gone",
      printOwnStory(sample, { title: "T", steps: partly.steps.slice(0, 1) }),
      true,
    ],
    ["one that is broken", "{", true],
  ])("%s", (_name, text, isPutAside) => {
    expect(findUnread(text, findKept(text, sample))).toBe(isPutAside ? text : undefined);
  });
});
