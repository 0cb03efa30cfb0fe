import { describe, expect, it } from "vitest";
import type { Scene } from "#core/scene";
import { dropStrayNames } from "./drop-stray-names.ts";

/** `a` a name · `a.` its mark · `a~` another reading of it. */
function sheet(text: string): { readonly scene: Scene } {
  const parts = text.split(" ").filter((part) => part !== "");
  const scene = {
    labels: parts.filter((part) => part.length === 1).map((id) => ({ id })),
    marks: parts
      .filter((part) => part.length === 2)
      .map(([id, sign]) => ({ id, role: sign === "." ? "event" : "reading" })),
    notes: [],
    tethers: [],
  };
  return { scene: scene as unknown as Scene };
}

const print = ({ scene }: { readonly scene: Scene }) =>
  [
    ...scene.labels.map(({ id }) => id),
    ...scene.marks.map(({ id, role }) => id + (role === "event" ? "." : "~")),
  ].join(" ");

describe("dropStrayNames", () => {
  it.each([
    // Its mark is on the sheet before, with its name.
    [
      ["a a.", "a b b."],
      ["a a.", "b b."],
    ],
    // With what else the sheet says of it.
    [
      ["a a.", "a a~"],
      ["a a.", ""],
    ],
    // It is named nowhere beside its mark: so it stays.
    [
      ["a.", "a"],
      ["a.", "a"],
    ],
    // A bar that goes on is named on both.
    [
      ["a a.", "a a."],
      ["a a.", "a a."],
    ],
    // A reading alone goes on without a name.
    [
      ["a a. a~", "a~"],
      ["a a. a~", "a~"],
    ],
  ])("%j", (before, after) => {
    expect(dropStrayNames(before.map(sheet)).map(print)).toEqual(after);
  });
});
