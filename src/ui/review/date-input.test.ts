import { describe, expect, it } from "vitest";
import { phraseKey, readDate, readTyped } from "./date-input.ts";

describe("readTyped", () => {
  it.each([
    ["2024-03-22", "2024-03-22"],
    ["22 March 2024", "2024-03-22"],
    ["2024-03-22 20:15", "2024-03-22T20:15:00"],
    ["2024-03-22T20:15:30.250Z", "2024-03-22T20:15:30Z"],
    ["2024-03-22T20:15+0100", "2024-03-22T20:15:00+01:00"],
    ["23/4/2024", "2024-04-23"],
    ["4/23/2024", "2024-04-23"],
    ["4/4/2024", "2024-04-04"],
  ])("reads %j", (text, edtf) => {
    expect(readTyped(text)).toEqual({ kind: "date", edtf });
  });

  it("lets choose between two days", () => {
    expect(readTyped("3/4/2024")).toEqual({ kind: "choice", dates: ["2024-04-03", "2024-03-04"] });
  });

  it.each([
    ["2024-02-30", { kind: "days", month: "2024-02", days: 29 }],
    ["29 February 2023", { kind: "days", month: "2023-02", days: 28 }],
    ["31.4.2024", { kind: "days", month: "2024-04", days: 30 }],
    ["2024-13", { kind: "month", month: "13" }],
    ["2024-13-02", { kind: "month", month: "13" }],
    ["2024/2023", { kind: "order" }],
    ["soon", { kind: "other" }],
  ])("tells what is wrong with %j", (text, problem) => {
    expect(readTyped(text)).toEqual({ kind: "unread", problem });
  });

  it.each(["1968-1971", "1968–71", "1968 - 1971"])("guesses what %j means", (text) => {
    expect(readTyped(text)).toMatchObject({ kind: "unread", instead: "1968/1971" });
  });
});

describe("readDate", () => {
  it("knows the phrases that were looked up for the same article", () => {
    const phrases = new Map([[phraseKey("a", "last May"), "2023-05"]]);
    expect(readDate(" last May ", "a", phrases)).toBe("2023-05");
    expect(readDate("last May", "b", phrases)).toBeUndefined();
    expect(readDate("3/4/2024", "a", phrases)).toBeUndefined();
    const february = new Map([[phraseKey("a", "30 February 2024"), "2024-02"]]);
    expect(readDate("30 February 2024", "a", february)).toBeUndefined();
  });
});
