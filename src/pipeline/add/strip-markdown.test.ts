import { describe, expect, it } from "vitest";
import { stripMarkdown } from "./strip-markdown.ts";

describe("a Markdown text without its marks", () => {
  it.each([
    ["# The bridge #\n\nIt fell.", "The bridge\n\nIt fell."],
    ["The bridge\n==========\nIt fell.", "The bridge\nIt fell."],
    ["It **fell** on *3 May* __2020__ and ***sank***.", "It fell on 3 May 2020 and sank."],
    ["> “It fell,” she said.\n>> Twice.", "“It fell,” she said.\nTwice."],
    [
      "- One fell in 2015.\n* Two fell in 2016.\n+ Three",
      "One fell in 2015.\nTwo fell in 2016.\nThree",
    ],
    [
      'It [fell in 2015](https://example.org/a_(b) "t"), see [here][1].\n\n[1]: https://example.org',
      "It fell in 2015, see here.\n",
    ],
    ["![A bridge](a.jpg)It fell <em>in</em> `2015`.", "It fell in 2015."],
    ["One.\n\n---\n\n* * *\n\nTwo.", "One.\n\n\n\nTwo."],
    ["```\nIt fell.\n```", "It fell."],
    ["It ``fell`` in `2015`, ``so`.", "It fell in 2015, ``so`."],
    ["One.<!-- not\nthis --> Two.", "One. Two."],
    // What stays.
    ["1. mai 2015 falt broen.", "1. mai 2015 falt broen."],
    ["snake_case_name and 2 * 3 * 4 and \\*stars\\*", "snake_case_name and 2 * 3 * 4 and *stars*"],
    ["– Vi fant ham, sier hun.", "– Vi fant ham, sier hun."],
    ["It fell [in 2015] (the editor).", "It fell [in 2015] (the editor)."],
  ])("%j", (text, expected) => {
    expect(stripMarkdown(text)).toBe(expected);
  });

  it.each(["*", "_", "[", "`", "<", "![", "~~", "> ", "\\"])(
    "does not hang on very many %j",
    (mark) => {
      expect(stripMarkdown(`a ${mark.repeat(500_000)} b`)).toContain("b");
    },
  );
});
