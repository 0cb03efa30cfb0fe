import { describe, expect, it } from "vitest";
import { COMMAND_KEYS, findCommand, keyOf } from "./commands.ts";

const press = (
  key: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "altKey", true>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("findCommand", () => {
  it.each([
    ["a", {}, "accept"],
    ["A", { shiftKey: true }, "accept"],
    ["A", {}, "accept"],
    ["j", {}, "next"],
    ["ArrowDown", {}, "next"],
    ["ArrowDown", { shiftKey: true }, "pick-next"],
    ["ArrowUp", { shiftKey: true }, "pick-previous"],
    [" ", {}, "pick"],
    ["?", { shiftKey: true }, "help"],
    ["Enter", {}, "edit"],
  ] as const)("knows %s with %j", (key, held, command) => {
    expect(findCommand(press(key, held))).toBe(command);
  });

  it.each([
    ["a", { ctrlKey: true }],
    ["ArrowDown", { altKey: true }],
    ["Enter", { shiftKey: true }],
    ["x", {}],
    ["Tab", {}],
    ["constructor", {}],
  ] as const)("leaves %s with %j alone", (key, held) => {
    expect(findCommand(press(key, held))).toBeUndefined();
  });

  it("gives no key to two commands", () => {
    const keys = COMMAND_KEYS.flatMap(([, each]) => each);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("keyOf", () => {
  it("names the first key", () => {
    expect(keyOf("next")).toBe("↓");
    expect(keyOf("accept")).toBe("A");
  });
});
