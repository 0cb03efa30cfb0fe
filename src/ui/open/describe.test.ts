import { describe, expect, it } from "vitest";
import { type Locale, openWordsFor, wordsFor } from "#core/words";
import type { PlanProblem } from "#exchange";
import { type BrokenRow, FILE_LIMITS, type OpenProblem } from "#load";
import { describeBrokenRow } from "./describe-broken-row.ts";
import { describePlanProblem } from "./describe-plan-problem.ts";
import { describeNews, describeProblem } from "./describe-problem.ts";
import type { News } from "./stages.ts";

const LOCALES: readonly Locale[] = ["en", "nb"];

const PROBLEMS: readonly OpenProblem[] = [
  { kind: "cancelled" },
  { kind: "too-large", limit: 4e9, found: 5e9, isDecompressed: false },
  { kind: "too-large", limit: 8e9, found: 9e9, isDecompressed: true },
  { kind: "too-large", limit: FILE_LIMITS.jsonBytes, found: 3e8, isDecompressed: false },
  { kind: "too-many-rows", limit: 10 },
  { kind: "too-many-columns", limit: 10, found: 11 },
  { kind: "cell-too-long", limit: 10, line: 3 },
  { kind: "bad-gzip", detail: "x" },
  { kind: "not-text" },
  { kind: "not-text", looksLike: "zip" },
  { kind: "not-json", line: 2, column: 3 },
  { kind: "empty" },
  { kind: "no-table" },
  { kind: "one-column" },
  { kind: "format-version", found: "dateline/2" },
  { kind: "format", path: "events.0", more: 2 },
  { kind: "stale" },
  { kind: "unreadable", detail: "x" },
  { kind: "worker-failed", detail: "x" },
  { kind: "out-of-memory" },
];

const PLAN_PROBLEMS: readonly PlanProblem[] = [
  { kind: "no-date" },
  { kind: "no-title" },
  { kind: "role-twice", role: "title", columns: ["a", "b"] },
  { kind: "two-dates", roles: ["date", "year"], columns: ["a", "b"] },
  { kind: "needs", role: "month", column: "a", needs: "year" },
  { kind: "no-precision-scheme", column: "a" },
];

const cell = { column: "when", text: "soon" };
const ROW_PROBLEMS: readonly BrokenRow["problem"][] = [
  { kind: "empty-date", ...cell },
  { kind: "not-a-date", ...cell },
  { kind: "no-such-month", ...cell },
  { kind: "no-such-day", ...cell },
  { kind: "no-such-time", ...cell },
  { kind: "ambiguous-order", ...cell },
  { kind: "two-years", ...cell },
  { kind: "end-before-start", ...cell },
  { kind: "two-ends", ...cell },
  { kind: "unknown-precision", ...cell },
  { kind: "too-few-cells", found: 1, expected: 3 },
  { kind: "too-many-cells", found: 4, expected: 3 },
  { kind: "open-quote" },
  { kind: "cell-too-long", limit: 10 },
];

const NEWS: readonly News[] = [
  { kind: "cancelled" },
  { kind: "stopped" },
  { kind: "several" },
  { kind: "nothing-pasted" },
  { kind: "remembered" },
  { kind: "forgotten", name: "a.csv" },
  { kind: "gone" },
  { kind: "memory", problem: { kind: "quota" } },
  { kind: "memory", problem: { kind: "unavailable", detail: "x" } },
];

describe.each(LOCALES)("in %s", (locale) => {
  const own = openWordsFor(locale);
  const tell = (problem: OpenProblem) => describeProblem(problem, own, wordsFor(locale));

  it("every problem of a file has a sentence of its own, and a mend", () => {
    const told = PROBLEMS.map(tell);
    for (const { text } of told) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    for (const { mend } of told.slice(1)) expect(mend).toMatch(/^\p{Lu}.*\.$/u);
    // A row that is asked for in vain and a file that is gone are the same to a reader.
    expect(new Set(told.map(({ text }) => text)).size).toBe(PROBLEMS.length - 1);
  });

  it.each([
    ["plans", PLAN_PROBLEMS.map((problem) => describePlanProblem(problem, locale))],
    ["rows", ROW_PROBLEMS.map((problem) => describeBrokenRow(problem, locale))],
    ["news", NEWS.map((news) => describeNews(news, own))],
  ])("every one of the %s has a sentence of its own", (_name, told) => {
    for (const text of told) expect(text).toMatch(/^[\p{Lu}“«].*\.$/u);
    expect(new Set(told).size).toBe(told.length);
  });
});

it("says what is wrong with a cell in its own words and column", () => {
  expect(describeBrokenRow({ kind: "not-a-date", ...cell }, "en")).toBe(
    "“soon” in “when” cannot be read as a date.",
  );
});
