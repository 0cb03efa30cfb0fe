import { describe, expect, it } from "vitest";
import { createExample } from "../project.fixture.ts";
import { parseProject } from "./parse-project.ts";
import { printProject } from "./print-project.ts";

const text = printProject(createExample());

/** The example with the value at a path replaced, or taken out when it is undefined. */
function spoil(path: readonly (string | number)[], value: unknown): string {
  const document: unknown = JSON.parse(text);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (node, key) => (node instanceof Object ? Reflect.get(node, key) : node),
      document,
    );
  const key = path.at(-1);
  if (!(holder instanceof Object) || key === undefined) throw new Error(`no ${path.join(".")}`);
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true });
  return JSON.stringify(document);
}

describe("parseProject names what is wrong, and where", () => {
  it.each<readonly [string, readonly (string | number)[], unknown, string]>([
    ["another format", ["format"], "dateline/1", "format"],
    ["a member that lacks", ["events", 1, "title"], undefined, "missing"],
    ["a member that is not known", ["mentions", 0, "colour"], "red", "unknown-key"],
    ["a member of another shape", ["articles", 0, "length"], "long", "shape"],
    ["a null", ["events", 0, "place"], null, "shape"],
    ["a status that is none", ["events", 0, "status"], "maybe", "shape"],
    ["a step that is none", ["mentions", 0, "find", "steps", 0], { kind: "magic" }, "shape"],
    ["a hostile language", ["events", 0, "title", "__proto__"], "x", "shape"],
    ["a hostile member", ["settings", "__proto__"], {}, "unknown-key"],
    ["an id that two bear", ["events", 1, "id"], "the-talks-began-in-2015", "duplicate-id"],
    ["an event that is not there", ["mentions", 0, "event"], "gone", "unknown-id"],
    ["an article that is not there", ["mentions", 0, "article"], "gone", "unknown-id"],
    ["half a passage", ["mentions", 0, "end"], undefined, "range"],
    ["an excerpt longer than it says", ["articles", 0, "body", 0, "end"], 4, "range"],
  ])("%s", (_name, path, value, kind) => {
    const parsed = parseProject(spoil(path, value));
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const fault = parsed.error.find((one) => one.kind === kind);
    expect(fault).toBeDefined();
    const place = fault?.path.join(".") ?? "";
    // A fault in a whole (a passage, a text by language) is told at the whole.
    expect(path.join(".").startsWith(place) && place !== "").toBe(true);
  });

  it("what is no JSON at all", () => {
    expect(parseProject("{")).toMatchObject({ ok: false, error: [{ kind: "json", path: [] }] });
    expect(parseProject("null")).toMatchObject({ ok: false, error: [{ kind: "format" }] });
  });
});
