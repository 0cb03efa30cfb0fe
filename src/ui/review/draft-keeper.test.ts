import { describe, expect, it } from "vitest";
import { assert } from "#core/base";
import { createDraft, type Draft, mergeDraft } from "./draft.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { createToldProject } from "./project.fixture.ts";

function createMemoryStorage(entries: Map<string, string> = new Map()) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

function begin(): Draft {
  const project = createToldProject([[{ what: "Bridge opens", when: "in 1932", date: "1932" }]]);
  const [event] = project.events.values();
  assert(event !== undefined, "an event");
  return createDraft(event, [...project.mentions.values()], ["en", "nb"]);
}

describe("createDraftKeeper", () => {
  it("gives back what was kept, of this project and event only, until it is dropped", () => {
    const storage = createMemoryStorage();
    const kept = { before: begin(), draft: { ...begin(), title: { en: "Bridge", nb: "Bro" } } };
    const keeper = createDraftKeeper(() => storage, "p");
    keeper.keep("bridge", kept);
    expect(createDraftKeeper(() => storage, "p").read("bridge")).toEqual(kept);
    expect(createDraftKeeper(() => storage, "q").read("bridge")).toBeUndefined();
    expect(keeper.read("other")).toBeUndefined();
    keeper.drop("bridge");
    expect(keeper.read("bridge")).toBeUndefined();
  });

  it.each(["", "null", "{", '{"before":{},"draft":{}}'])("takes %j for nothing", (text) => {
    const storage = createMemoryStorage(new Map([["dateline-draft p e", text]]));
    expect(createDraftKeeper(() => storage, "p").read("e")).toBeUndefined();
  });

  it("keeps nothing where storage is refused", () => {
    const refuse = () => {
      throw new Error("refused");
    };
    const keeper = createDraftKeeper(refuse, "p");
    keeper.keep("e", { before: begin(), draft: begin() });
    expect(keeper.read("e")).toBeUndefined();
  });
});

describe("mergeDraft", () => {
  it("puts what was typed into what has changed since", () => {
    const before = begin();
    const [mention = ""] = Object.keys(before.mentions);
    const first = before.mentions[mention];
    assert(first !== undefined, "a mention");
    const typed = {
      ...before,
      title: { en: "Typed", nb: "" },
      mentions: { [mention]: { ...first, date: "1933" } },
    };
    const now = {
      ...before,
      category: "other",
      mentions: { [mention]: { ...first, basis: "implied" as const }, later: first },
    };
    expect(mergeDraft(now, before, typed)).toEqual({
      ...now,
      title: { en: "Typed", nb: "" },
      mentions: { [mention]: { ...first, basis: "implied", date: "1933" }, later: first },
    });
  });
});
