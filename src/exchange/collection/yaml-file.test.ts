import { describe, expect, it } from "vitest";
import { parseYamlFile } from "./yaml-file.ts";

const TEXT = `# A comment
- id: one
  title: { en: One, nb: En }
  note:
    en: >-
      Folded
      text.
- id: two
  after: [one,
    other]
`;

describe("parseYamlFile", () => {
  it("gives plain values", () => {
    expect(parseYamlFile("x.yaml", TEXT).value).toEqual([
      { id: "one", title: { en: "One", nb: "En" }, note: { en: "Folded text." } },
      { id: "two", after: ["one", "other"] },
    ]);
  });

  it.each([
    [[], 2, 1],
    [[0], 2, 3],
    [[0, "id"], 2, 3],
    [[0, "title", "nb"], 3, 21],
    [[0, "note", "en"], 5, 5],
    [[1, "after", 1], 10, 5],
    // What is not there: the nearest holder that is.
    [[0, "importance"], 2, 3],
    [[0, "title", "de"], 3, 3],
    [[1, "after", 7], 9, 3],
    [[9, "id"], 2, 1],
  ])("finds the place of %j", (path, line, column) => {
    expect(parseYamlFile("x.yaml", TEXT).locate(path)).toEqual({ line, column });
    expect(parseYamlFile("x.txt", TEXT, 10).locate(path)).toEqual({ line: line + 10, column });
  });

  it.each([
    ["a bracket left open", "a: [1", 1],
    ["a key twice", "a: 1\nb: 2\na: 3", 3],
    ["two documents", "a: 1\n---\nb: 2", 2],
    ["a tag of its own", "a: !secret 1", 1],
    ["a tab for indentation", "a:\n\tb: 1", 2],
  ])("refuses %s", (_name, text, line) => {
    const { value, problems } = parseYamlFile("x.yaml", text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ file: "x.yaml", line, code: "yaml" }]);
  });

  it.each([
    ["a colon in a text", "t:\n  en: Note: a colon\n", 2, "en: Note: a colon", "quotation marks"],
    ["a tab", "a:\n\tb: 1", 2, "b: 1", "spaces, not with tabs"],
    ["a text without an end", 'a: 1\nb: "two\nc: 3\n\n', 2, 'b: "two', "ends this text"],
    ["two documents", "a: 1\n---\nb: 2", 2, "---", "remove the line “---”"],
    ["a space that is none", "- a: 1\n\n-\u00A0b: 2\n", 3, "-\u00A0b: 2", "not an ordinary space"],
  ])("says where to look and what to do: %s", (_name, text, line, found, mend) => {
    const [problem] = parseYamlFile("x.yaml", text).problems;
    expect(problem).toMatchObject({ line, text: found });
    expect(problem?.mend).toContain(mend);
  });

  it("tells each key that stands twice", () => {
    const { problems } = parseYamlFile("x.yaml", "a: 1\na: 2\nb: 1\nb: 2");
    expect(problems.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("refuses aliases that would grow without end", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [next, last] of ["ba", "cb", "dc", "ed"].map((pair) => pair.split(""))) {
      lines.push(`${next}: &${next} [${Array(10).fill(`*${last}`).join(", ")}]`);
    }
    const { value, problems } = parseYamlFile("x.yaml", lines.join("\n"));
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it("keeps a hostile key as a key", () => {
    const { value } = parseYamlFile("x.yaml", "__proto__: { polluted: true }");
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("takes no date for a time and keeps texts in quotation marks texts", () => {
    expect(parseYamlFile("x.yaml", 'a: 2024-03-07\nb: "2015"\nc: no').value).toEqual({
      a: "2024-03-07",
      b: "2015",
      c: "no",
    });
  });

  it("gives null for an empty file", () => {
    expect(parseYamlFile("x.yaml", "# nothing\n").value).toBeNull();
  });
});
