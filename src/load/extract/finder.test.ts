import { afterEach, describe, expect, it } from "vitest";
import { err } from "#core/base";
import type { WorkerLike } from "../worker/caller.ts";
import { MOST_FINDS } from "./find-in-text.ts";
import { createLocalFinderWorker } from "./finder.fixture.ts";
import { createFinder, type Finder } from "./finder.ts";
import { LANGUAGES } from "./languages.ts";

const OPTIONS = { categories: [], written: "2024-03-23" };
const ENGLISH = "The minister said on Friday that the harbour was closed in 2015.";
const NORWEGIAN = "Statsråden sa fredag at havna ble stengt i 2015.";

const open: Finder[] = [];
function start(createWorker = () => createLocalFinderWorker(LANGUAGES)): Finder {
  const finder = createFinder(createWorker);
  open.push(finder);
  return finder;
}
afterEach(() => {
  for (const finder of open.splice(0)) finder.close();
});

async function findDates(finder: Finder, text: string, language?: string) {
  const found = await finder.find(text, { ...OPTIONS, language });
  if (!found.ok) throw new Error(found.error.kind);
  const { expressions } = found.value;
  return {
    language: found.value.language,
    dates: expressions.map(({ start, end, date }) => [text.slice(start, end), date?.edtf]),
  };
}

describe("the finder", () => {
  it("has every language that has a folder", () => {
    expect(LANGUAGES.map(({ code }) => code).toSorted()).toEqual(
      expect.arrayContaining(["en", "nb"]),
    );
  });

  it("finds dates, in the language that it is told or sees", async () => {
    const finder = start();
    const dates = [
      ["Friday", "2024-03-22"],
      ["2015", "2015"],
    ];
    expect(await findDates(finder, ENGLISH)).toEqual({ language: "en", dates });
    expect(await findDates(finder, ENGLISH, "en-GB")).toEqual({ language: "en", dates });
    expect(await findDates(finder, NORWEGIAN)).toMatchObject({ language: "nb" });
    expect(await findDates(finder, NORWEGIAN, "nn")).toMatchObject({ language: "nb" });
  });

  it.each([
    ["Une phrase de 2015.", "fr"],
    ["12 34 56", undefined],
    ["", undefined],
  ])("looks for nothing in %j, told %s", async (text, language) => {
    const found = await findDates(start(), text, language);
    expect(found).toEqual({ language: undefined, dates: [] });
  });

  it("suggests which events may be one, across languages", async () => {
    const item = (id: string, language: string, title: string, quotation: string) => ({
      id,
      articles: [id],
      languages: [language],
      title,
      quotations: [quotation],
      dates: ["2021-08-26"],
    });
    const suggested = await start().suggestJoins([
      item("a", "en", "Attack at Kabul airport", "the attack at Kabul airport"),
      item("b", "nb", "Angrepet på flyplassen i Kabul", "angrepet på flyplassen i Kabul"),
      item("c", "en", "A match in Leeds", "a match in Leeds"),
    ]);
    expect(suggested.ok && suggested.value.map(({ a, b }) => [a, b])).toEqual([["a", "b"]]);
  });

  it("takes in no more than can be gone through, and says how far it came", async () => {
    const sentence = "It opened in 2015. ";
    const text = sentence.repeat(MOST_FINDS + 50);
    const found = await start().find(text, OPTIONS);
    if (!found.ok) throw new Error(found.error.kind);
    expect(found.value.expressions).toHaveLength(MOST_FINDS);
    expect(found.value.takenTo).toBe(found.value.expressions.at(-1)?.end);
    const exact = await start().find(sentence.repeat(MOST_FINDS), OPTIONS);
    expect(exact.ok && exact.value.expressions.length).toBe(MOST_FINDS);
    expect(exact.ok && exact.value.takenTo).toBeUndefined();
  });

  it("proposes events from them", async () => {
    const found = await start().find(ENGLISH, OPTIONS);
    const candidates = found.ok ? found.value.candidates : [];
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.map(({ start, end }) => ENGLISH.slice(start, end)).join()).toContain(
      "harbour",
    );
  });

  it("tells how far it is, up to the end, never back", async () => {
    const told: number[] = [];
    const text = `${ENGLISH}\n\n`.repeat(3200);
    const options = { ...OPTIONS, onProgress: (done: number) => told.push(done) };
    const found = await start().find(text, options);
    expect(found.ok && found.value.expressions.length).toBe(6400);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it("answers in the order it was asked", async () => {
    const finder = start();
    const answered: number[] = [];
    await Promise.all(
      [3, 1, 2].map(async (index) => {
        await finder.find(ENGLISH.repeat(index * 100), OPTIONS);
        answered.push(index);
      }),
    );
    expect(answered).toEqual([3, 1, 2]);
  });
});

describe("cancelling", () => {
  /** A worker that never answers, and tells when it is ended. */
  function createSilentWorker(onEnd: () => void): WorkerLike {
    return { postMessage: () => undefined, addEventListener: () => undefined, terminate: onEnd };
  }

  it("ends the worker, and the next text gets a new one", async () => {
    let made = 0;
    let ended = 0;
    const finder = start(() => {
      made += 1;
      return made === 1
        ? createSilentWorker(() => {
            ended += 1;
          })
        : createLocalFinderWorker(LANGUAGES);
    });
    const cancel = new AbortController();
    const first = finder.find(ENGLISH, { ...OPTIONS, signal: cancel.signal });
    const second = finder.find(ENGLISH, OPTIONS);
    await Promise.resolve();
    cancel.abort();
    expect(await first).toEqual(err({ kind: "cancelled" }));
    expect(await second).toMatchObject({ ok: true });
    expect([made, ended]).toEqual([2, 1]);
  });

  it("is heard while a text waits for its turn, without touching the one before", async () => {
    const finder = start();
    const cancel = new AbortController();
    const first = finder.find(ENGLISH, OPTIONS);
    const second = finder.find(ENGLISH, { ...OPTIONS, signal: cancel.signal });
    cancel.abort();
    expect(await second).toEqual(err({ kind: "cancelled" }));
    expect(await first).toMatchObject({ ok: true });
  });

  it("before it began, and after the finder is closed", async () => {
    const finder = start();
    const signal = AbortSignal.abort();
    expect(await finder.find(ENGLISH, { ...OPTIONS, signal })).toEqual(err({ kind: "cancelled" }));
    finder.close();
    expect(await finder.find(ENGLISH, OPTIONS)).toEqual(err({ kind: "cancelled" }));
  });
});

describe("a worker that fails", () => {
  it("is told, and takes no other text with it", async () => {
    let made = 0;
    const finder = start(() => {
      made += 1;
      if (made === 1) throw new Error("no worker");
      return createLocalFinderWorker(LANGUAGES);
    });
    const [first, second] = await Promise.all([
      finder.find(ENGLISH, OPTIONS),
      finder.find(ENGLISH, OPTIONS),
    ]);
    expect(first).toEqual(err({ kind: "worker-failed", detail: "no worker" }));
    expect(second).toMatchObject({ ok: true });
  });

  it.each([
    [new TypeError("broken"), { kind: "worker-failed", detail: "broken" }],
    [new RangeError("Array buffer allocation failed"), { kind: "out-of-memory" }],
  ])("inside, by %s, is told", async (error, problem) => {
    const [language] = LANGUAGES;
    if (language === undefined) throw new Error("no language");
    const failing = {
      ...language,
      findTense: () => {
        throw error;
      },
    };
    const finder = start(() => createLocalFinderWorker([failing]));
    expect(await finder.find("in 2015", { ...OPTIONS, language: language.code })).toEqual(
      err(problem),
    );
  });
});
