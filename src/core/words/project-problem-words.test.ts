import { describe, expect, it } from "vitest";
import { describeProjectProblem } from "./project-problem-words.ts";

describe("describeProjectProblem", () => {
  it.each([
    ["en", "The event has no title in Norwegian Bokmål."],
    ["nb", "Hendelsen har ingen tittel på Norwegian Bokmål."],
  ] as const)("names the languages that lack something, in %s", (locale, said) => {
    const problem = { kind: "title-missing-language", event: "e", languages: ["nb"] } as const;
    expect(describeProjectProblem(problem, locale, "Norwegian Bokmål")).toBe(said);
  });

  it.each([
    ["en", "It refers to an event that will not be published: “storm”."],
    ["nb", "Den viser til en hendelse som ikke blir publisert: «storm»."],
  ] as const)("quotes what is at fault, in %s", (locale, said) => {
    const problem = {
      kind: "reference-unpublished",
      event: "e",
      field: "after",
      to: "storm",
    } as const;
    expect(describeProjectProblem(problem, locale, "")).toBe(said);
  });
});
