import { describe, expect, it } from "vitest";
import { createProject } from "#core/project";
import { checkSettings, createCategory, draftSettings, fieldsOfDraft } from "./settings-draft.ts";

const project = createProject({ id: "p", languages: ["en", "nb"] });
const draft = draftSettings(project);

describe("the settings' draft", () => {
  it.each([
    ["bridge", true],
    ["the-bridge-2", true],
    ["", false],
    ["The bridge", false],
    ["2-bridges", false],
    ["bridge-", false],
    ["../bridge", false],
  ])("takes %j for a folder: %s", (collection, isFine) => {
    expect(checkSettings({ ...draft, collection }).length === 0).toBe(isFine);
  });

  it("leaves empty texts out", () => {
    const fields = fieldsOfDraft({
      ...draft,
      title: { en: " Bridge ", nb: " " },
      description: { en: "" },
    });
    expect(fields.title).toEqual({ en: "Bridge" });
    expect(fields.description).toBeUndefined();
  });
});

describe("createCategory", () => {
  it.each([
    ["Court case", "court-case"],
    ["  Møte på Ås ", "mote-pa-as"],
    ["Élection", "election"],
    ["7. mai", "mai"],
    ["法", "category"],
  ])("of %j has the id %s", (name, id) => {
    expect(createCategory(name, ["en"], [])?.id).toBe(id);
  });

  it("never has another's id, and needs a name", () => {
    const first = { id: "vote", label: { en: "Vote" } };
    expect(createCategory("Vote", ["en", "nb"], [first])).toEqual({
      id: "vote-2",
      label: { en: "Vote", nb: "Vote" },
    });
    expect(createCategory(" ", ["en"], [])).toBeUndefined();
  });
});
