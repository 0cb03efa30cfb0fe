import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import { sample } from "../sample.fixture.ts";
import { makeTakeFile, type TakeOptions } from "./make-take-file.ts";

const options: TakeOptions = {
  timeline: sample,
  locale: "nb",
  isForSpreadsheet: false,
  separator: ",",
  pageUrl: "https://example.org/c/nb/",
  timelineUrl: "https://example.org/c/timeline.json",
  today: "2024-03-01",
  loadTexts: async () => [],
  loadPageCode: async () => undefined,
};

async function readFile(...given: Parameters<typeof makeTakeFile>) {
  const file = await makeTakeFile(...given);
  if (typeof file === "string") throw new Error(file);
  return { name: file.name, text: await file.content.text() };
}

describe("makeTakeFile", () => {
  it("stamps a calendar with a moment that is past everywhere", async () => {
    const { text } = await readFile("ics", options);
    const stamp = assertDefined(/^DTSTAMP:(.*)$/mu.exec(text)?.[1], "stamp");
    expect(stamp.trim()).toBe("20240229T000000Z");
  });

  it("parts cells as asked, and says in every row where it comes from and from when", async () => {
    const { text } = await readFile("csv", { ...options, separator: ";" });
    const [header = "", row = ""] = text.split("\r\n");
    expect(header).toMatch(/;collection_url;collection_saved$/u);
    expect(row).toMatch(/;https:\/\/example\.org\/c\/nb\/;2024-03-01$/u);
  });

  it("says nothing of where a person's own file comes from", async () => {
    const own = { ...options, pageUrl: undefined, timelineUrl: undefined };
    expect((await readFile("csv", own)).text).not.toContain("collection_url");
  });

  it("says what is missing", async () => {
    const without = { ...options, loadTexts: async () => undefined };
    expect(await makeTakeFile("csv", without)).toBe("texts");
    expect(await makeTakeFile("page", without)).toBe("texts");
    expect(await makeTakeFile("page", options)).toBe("failed");
  });
});
