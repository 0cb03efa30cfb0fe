import { describe, expect, it } from "vitest";
import { nameFile } from "./name-file.ts";

describe("nameFile", () => {
  it.each<[readonly string[], string, string]>([
    [["crocus-city-hall"], "csv", "crocus-city-hall.csv"],
    [["war", "mentions"], "csv", "war-mentions.csv"],
    [["war.flood.2"], "bib", "war.flood.2.bib"],
    [["../../etc/passwd"], "json", "etc-passwd.json"],
    [['a:b*c?"<>|d'], "svg", "a-b-c-d.svg"],
    [["Flommen på Ås"], "ics", "Flommen-på-Ås.ics"],
    [["…", ""], "png", "timeline.png"],
    [["x".repeat(300)], "csv", `${"x".repeat(80)}.csv`],
  ])("makes of %j and %s: %s", (words, extension, name) => {
    expect(nameFile(words, extension)).toBe(name);
  });
});
