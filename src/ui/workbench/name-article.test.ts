import { describe, expect, it } from "vitest";
import { nameArticle } from "./name-article.ts";

describe("nameArticle", () => {
  it.each([
    ["Bridge opens again\n\nThe bridge opened on Friday.", "a.txt", "Bridge opens again"],
    ["\n  Bridge opens again  \nThe bridge opened.", "a.txt", "Bridge opens again"],
    ["The bridge opened on Friday.\n\nIt was closed.", "bridge.opens.txt", "bridge.opens"],
    ["No full stop and nothing else", "report.docx", "report"],
    [`${"word ".repeat(60)}\n\nMore.`, ".txt", ".txt"],
  ])("of %j", (text, file, title) => {
    expect(nameArticle(text, file)).toBe(title);
  });
});
