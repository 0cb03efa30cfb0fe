import { expect, it } from "vitest";
import { createTabMemory } from "./tab-memory.ts";

function createStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: () => null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => void kept.set(key, text),
  };
}

it("keeps a text until it is forgotten, and none that is too long", () => {
  const storage = createStorage();
  const memory = createTabMemory(() => storage);
  memory.write("paste", "It began.");
  memory.write("reading", "a.txt");
  expect(createTabMemory(() => storage).read("paste")).toBe("It began.");
  memory.write("paste", "");
  expect([memory.read("paste"), memory.read("reading")]).toEqual(["", "a.txt"]);
  memory.write("reading", "a".repeat(3_000_000));
  expect(storage.length).toBe(0);
});

it("does without a storage", () => {
  const memory = createTabMemory(() => {
    throw new DOMException("denied", "SecurityError");
  });
  memory.write("paste", "It began.");
  expect(memory.read("paste")).toBe("");
});
