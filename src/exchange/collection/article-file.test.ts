import { describe, expect, it } from "vitest";
import { splitArticleFile } from "./article-file.ts";

describe("splitArticleFile", () => {
  it.each([
    ["a final line feed", "---\na: 1\n---\nBody.\n", "a: 1\n", "Body.", 3],
    ["none", "---\na: 1\n---\nBody.", "a: 1\n", "Body.", 3],
    ["two of them: one is the body's", "---\na: 1\n---\nBody.\n\n", "a: 1\n", "Body.\n", 3],
    ["an empty line first: it is the body's", "---\na: 1\n---\n\nBody.", "a: 1\n", "\nBody.", 3],
    ["empty front matter", "---\n---\nBody.", "", "Body.", 2],
    ["no body", "---\na: 1\n---", "a: 1\n", "", 2],
    ["a line of dashes in the body", "---\na: 1\n---\nOne\n---\nTwo", "a: 1\n", "One\n---\nTwo", 3],
    [
      "dashes inside the front matter",
      "---\na: b --- c\nd: ----\n---\nX",
      "a: b --- c\nd: ----\n",
      "X",
      4,
    ],
    [
      "carriage returns, which stay",
      "---\r\na: 1\r\n---\r\nOne\r\nTwo\r\n",
      "a: 1\r\n",
      "One\r\nTwo\r",
      3,
    ],
  ])("splits a file with %s", (_name, text, front, body, bodyLine) => {
    const parts = splitArticleFile(text);
    expect(parts).toMatchObject({ front, body, frontLine: 1, bodyLine });
    expect(text.slice(parts?.bodyStart).replace(/\n$/, "")).toBe(body);
  });

  it.each([
    "",
    "Body only.",
    "---\na: 1\nBody.",
    "\n---\na: 1\n---\nBody.",
    "----\na: 1\n----\nBody.",
  ])("finds no front matter in %j", (text) => {
    expect(splitArticleFile(text)).toBeUndefined();
  });
});
