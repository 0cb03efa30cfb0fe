import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import { applyChange } from "#core/project";
import { createReviewDesk } from "./desk.ts";
import { createDraft, type Draft, listFaults, saveDraft } from "./draft.ts";
import { createMemoryWorkbench, createToldProject } from "./project.fixture.ts";

const PROJECT = createToldProject([[{ what: "Bridge opens", when: "in 1932", date: "1932" }]]);
const EVENT = assertDefined(PROJECT.events.get("bridge-opens"), "event");
const MENTIONS = createReviewDesk(createMemoryWorkbench(PROJECT)).found().ofEvent(EVENT.id);
const MENTION = assertDefined(MENTIONS[0], "mention");
const BEFORE = createDraft(EVENT, MENTIONS, ["en", "nb"]);

function save(changed: Partial<Draft>, isAccepting = false) {
  const change = saveDraft(PROJECT, EVENT.id, BEFORE, { ...BEFORE, ...changed }, isAccepting);
  if (change === undefined) return undefined;
  const applied = applyChange(PROJECT, change);
  if (!applied.ok) return undefined;
  const { events, mentions } = applied.value;
  return { change, event: events.get(EVENT.id), mention: mentions.get(MENTION.id) };
}

const mention = (fields: object) => ({
  mentions: { [MENTION.id]: { ...assertDefined(BEFORE.mentions[MENTION.id], "draft"), ...fields } },
});

describe("createDraft", () => {
  it("has a field for each language of the collection", () => {
    expect(BEFORE.title).toEqual({ en: "Bridge opens", nb: "" });
    expect(BEFORE.place).toEqual({ "": "" });
  });
});

describe("saveDraft", () => {
  it("changes nothing when nothing was changed", () => {
    expect(save({})).toBeUndefined();
  });

  it("accepts what was not changed", () => {
    const saved = save({}, true);
    expect(saved?.change.name).toBe("accept");
    expect(saved?.event?.status).toBe("accepted");
  });

  it("is one change for fields, mentions and acceptance", () => {
    const saved = save({ place: { "": " Sydney " }, ...mention({ date: "19 March 1932" }) }, true);
    expect(saved?.event).toMatchObject({ place: "Sydney", status: "accepted" });
    expect(saved?.mention?.date).toBe("1932-03-19");
  });

  it.each([
    [
      "a title",
      { title: { en: "Opening", nb: " Åpning " } },
      { title: { en: "Opening", nb: "Åpning" } },
    ],
    ["a title left empty", { title: { en: "", nb: "Åpning" } }, { title: { nb: "Åpning" } }],
    ["a category", { category: "politics" }, { category: "politics" }],
    ["a summary", { summary: { en: "It opened.", nb: "" } }, { summary: { en: "It opened." } }],
    ["importance", { importance: 5 }, { importance: 5 }],
  ])("saves %s", (_name, changed, expected) => {
    expect(save(changed)?.event).toMatchObject(expected);
  });

  it("takes a date and a speaker away that were emptied", () => {
    const saved = save(mention({ date: " ", speaker: { "": "" } }));
    expect(saved?.mention).not.toHaveProperty("date");
    expect(saved?.mention).not.toHaveProperty("attributedTo");
  });

  it("keeps the part of the day that was given with a new date", () => {
    const saved = save(mention({ date: "1932-03-19", partOfDay: "evening" }));
    expect(saved?.mention).toMatchObject({ date: "1932-03-19", partOfDay: "evening" });
  });
});

describe("listFaults", () => {
  it.each([
    ["2024-02-30", 1],
    ["soon", 1],
    ["2024-02", 0],
    ["23. mars 2024", 0],
    ["", 0],
  ])("of the date %j: %i", (date, faults) => {
    expect(listFaults({ ...BEFORE, ...mention({ date }) })).toHaveLength(faults);
  });
});
