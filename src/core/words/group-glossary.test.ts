import { describe, expect, it } from "vitest";
import type { GlossaryEntry, GlossaryKind } from "#core/model";
import { groupGlossary } from "./group-glossary.ts";

const entry = (kind: GlossaryKind, en: string, nb = en): GlossaryEntry => ({
  id: en,
  kind,
  term: { en, nb },
  text: { en: "…" },
  source: { reference: { title: "T", publisher: "P", url: "https://example.org/" } },
});
const GLOSSARY = [
  entry("organisation", "Wilson Center"),
  entry("term", "the “caliphate”", "«kalifatet»"),
  entry("organisation", "the Taliban", "Taliban"),
  entry("term", "Telegram"),
  entry("organisation", "Aalborg", "Ålborg"),
  entry("term", "Bataclan"),
];

describe("groupGlossary", () => {
  it.each([
    [
      "en",
      "term: Bataclan, the “caliphate”, Telegram; organisation: Aalborg, the Taliban, Wilson Center",
    ],
    ["nb", "term: Bataclan, «kalifatet», Telegram; organisation: Taliban, Wilson Center, Ålborg"],
  ] as const)("in %s lists kinds in turn, by what one looks under", (locale, list) => {
    const groups = groupGlossary(GLOSSARY, locale).map(
      ({ kind, entries }) => `${kind}: ${entries.map(({ name }) => name).join(", ")}`,
    );
    expect(groups.join("; ")).toBe(list);
  });
});
