import { describe, expect, it } from "vitest";
import { invertChange, listAdded } from "../apply-change.ts";
import { countReview, listReview, listTray, mentionsIn, mentionsOf } from "../lists.ts";
import {
  apply,
  createExample,
  FIRST,
  FIRST_FINDINGS,
  found,
  mentionAt,
} from "../project.fixture.ts";
import type { Project } from "../records.ts";
import { addArticle } from "./add-article.ts";
import { addEvent, editEvent, removeEvent, setStatus } from "./edit-event.ts";
import { editMention } from "./edit-mention.ts";
import { joinEvents, keepApart, splitEvent } from "./join-events.ts";
import { markPassage } from "./mark-passage.ts";
import { idOfPair } from "./references.ts";
import { removeArticle } from "./remove-article.ts";
import { dismissMentions, moveToTray, takeFromTray } from "./tray.ts";

const BEGAN = "the-talks-began-in-2015";
const AGAIN = "the-talks-began-in-2015-2";
const ENDED = "they-ended-on-7-march-2024-a-thursday";
const STARTET = "samtalene-startet-i-mars-2015";
const project = createExample();

const exactsOf = (of: Project, event: string) => mentionsOf(of, event).map(({ exact }) => exact);

describe("addArticle", () => {
  it("proposes an event for each candidate, in the article's language, under an id of its own", () => {
    expect(listReview(project).map(({ id }) => id)).toEqual([
      BEGAN,
      ENDED,
      AGAIN,
      STARTET,
      "de-sluttet-torsdag-kveld",
    ]);
    expect(project.events.get(BEGAN)).toEqual({
      id: BEGAN,
      title: { en: "The talks began in 2015" },
      category: "politics",
      place: "Vienna",
      importance: 3,
      status: "proposed",
      confidence: { event: 0.8, category: 0.5, place: 0.6 },
    });
    expect(project.events.get(STARTET)?.title).toEqual({ nb: "Samtalene startet i mars 2015" });
    expect(project.events.get(ENDED)?.category).toBe("other");
  });

  it("quotes the clause, and for a further expression of it no words twice", () => {
    expect(exactsOf(project, ENDED)).toEqual([
      "They ended on 7 March 2024, a Thursday",
      "Thursday",
    ]);
    expect(mentionsOf(project, BEGAN)).toMatchObject([
      { id: "first-1", date: "2015", attributedTo: "Dolnik", origin: "found", basis: "explicit" },
    ]);
  });

  it("puts the undated, the vague and what no candidate claims into the tray", () => {
    expect(listTray(project).map(({ exact }) => exact)).toEqual(["Hours later", "Recently"]);
    expect(countReview(project)).toEqual({ proposed: 5, accepted: 0, rejected: 0, tray: 2 });
  });

  it("keeps the part of the day", () => {
    expect(mentionsOf(project, "de-sluttet-torsdag-kveld")[0]?.partOfDay).toBe("evening");
  });

  it("takes an id that is free, and puts the article last", () => {
    const twice = apply(project, addArticle(project, FIRST, { ...FIRST_FINDINGS, language: "en" }));
    expect([...twice.articles.values()].map(({ id, order }) => [id, order])).toEqual([
      ["first", 1],
      ["second", 2],
      ["first-2", 3],
    ]);
    expect(mentionsIn(twice, "first-2")).toHaveLength(6);
  });

  it("takes the language that was recognised, and quotes the words that open a date with it", () => {
    const text = "Seit 1990. Between 2001 and 2003.";
    const findings = {
      language: "de",
      expressions: [
        found(text, "1990", {
          edtf: "1990",
          phrase: { start: 0, end: 9, text: "Seit 1990", edtf: "1990/.." },
        }),
        found(text, "2001", {
          edtf: "2001",
          phrase: { start: 11, end: 32, text: "Between 2001 and 2003", edtf: "2001/2003" },
        }),
        found(text, "2003", { edtf: "2003" }),
      ],
      candidates: [],
    };
    const next = apply(project, addArticle(project, { title: "Æsj & __proto__", text }, findings));
    expect(next.articles.get("aesj-proto")?.language).toBe("de");
    expect(mentionsIn(next, "aesj-proto").map(({ exact, date }) => [exact, date])).toEqual([
      ["Seit 1990", "1990/.."],
      ["Between 2001 and 2003", "2001/2003"],
    ]);
  });
});

describe("removeArticle", () => {
  it("takes its mentions and the events that nothing else dates, and can be undone", () => {
    const joined = apply(project, joinEvents(project, BEGAN, [STARTET]));
    const change = removeArticle(joined, "first");
    const next = apply(joined, change);
    expect([...next.events.keys()].toSorted()).toEqual(["de-sluttet-torsdag-kveld", BEGAN]);
    expect(exactsOf(next, BEGAN)).toEqual(["Samtalene startet i mars 2015"]);
    expect(apply(next, invertChange(change))).toEqual(joined);
  });
});

describe("joinEvents and splitEvent", () => {
  it("joins mentions and what the one lacks: a title in the other language", () => {
    const next = apply(project, joinEvents(project, BEGAN, [STARTET]));
    expect(next.events.get(BEGAN)).toMatchObject({
      title: { en: "The talks began in 2015", nb: "Samtalene startet i mars 2015" },
      place: "Vienna",
    });
    expect(next.events.has(STARTET)).toBe(false);
    expect(exactsOf(next, BEGAN)).toEqual([
      "The talks began in 2015",
      "Samtalene startet i mars 2015",
    ]);
  });

  it("leads what pointed to the joined one on", () => {
    const story = {
      id: "s",
      title: { en: "S", nb: "S" },
      steps: [{ title: { en: "T", nb: "T" }, events: [STARTET, BEGAN], highlight: [STARTET] }],
    };
    const one: Project = { ...project, settings: { ...project.settings, stories: [story] } };
    const two = apply(one, editEvent(one, ENDED, { after: [STARTET, BEGAN] }));
    const three = apply(two, keepApart(two, STARTET, AGAIN));
    const next = apply(three, joinEvents(three, BEGAN, [STARTET]));
    expect(next.events.get(ENDED)?.after).toEqual([BEGAN]);
    expect(next.settings.stories[0]?.steps).toEqual([
      { title: { en: "T", nb: "T" }, events: [BEGAN], highlight: [BEGAN] },
    ]);
    expect([...next.distinctions.keys()]).toEqual([`${BEGAN} ${AGAIN}`]);
  });

  it("splits off mentions under an id of its own and keeps the two apart", () => {
    const joined = apply(project, joinEvents(project, BEGAN, [STARTET]));
    const dated = apply(joined, editEvent(joined, BEGAN, { date: "2015-03" }));
    const change = splitEvent(dated, BEGAN, ["second-1"]);
    const next = apply(dated, change);
    const [part = ""] = listAdded(change, "event");
    expect(exactsOf(next, part)).toEqual(["Samtalene startet i mars 2015"]);
    expect(next.events.get(part)?.date).toBe("2015-03");
    // 2015 does not lie within March 2015.
    expect(next.events.get(BEGAN)?.date).toBeUndefined();
    expect(next.distinctions.size).toBe(1);
    expect(next.distinctions.has(idOfPair(BEGAN, part))).toBe(true);
  });

  it("does not split off everything or nothing", () => {
    expect(splitEvent(project, BEGAN, ["first-1"]).patches).toEqual([]);
    expect(splitEvent(project, ENDED, []).patches).toEqual([]);
  });
});

describe("editEvent and editMention", () => {
  it("keeps the id when the title changes, and takes back the guess that the person answered", () => {
    const next = apply(project, editEvent(project, BEGAN, { title: { en: "X" }, place: "Oslo" }));
    expect(next.events.get(BEGAN)).toMatchObject({
      id: BEGAN,
      title: { en: "X" },
      place: "Oslo",
      confidence: { event: 0.8, category: 0.5 },
    });
    expect(next.events.get(BEGAN)?.confidence).not.toHaveProperty("place");
  });

  it("can take an optional member away", () => {
    const next = apply(project, editEvent(project, BEGAN, { place: undefined }));
    expect(next.events.get(BEGAN)).not.toHaveProperty("place");
  });

  it("drops the part of the day with its date, and the event counted from with its basis", () => {
    const id = mentionAt(project, "torsdag kveld");
    const one = apply(project, editMention(project, id, { relativeTo: ENDED }));
    const change = editMention(one, id, { date: "2024-03", basis: "explicit" });
    expect(change.name).toBe("edit-date");
    const mention = apply(one, change).mentions.get(id);
    expect(mention).toMatchObject({ date: "2024-03", find: { date: "2024-03-07" } });
    expect(mention).not.toHaveProperty("partOfDay");
    expect(mention).not.toHaveProperty("relativeTo");
  });

  it("quotes anew when the passage moves, and lets go of an expression outside it", () => {
    const next = apply(project, editMention(project, "first-1", { start: 0, end: 9 }));
    expect(next.mentions.get("first-1")).toMatchObject({ exact: "The talks" });
    expect(next.mentions.get("first-1")).not.toHaveProperty("expressionStart");
  });

  it("removes an event into the tray, and adds one without a mention", () => {
    const next = apply(project, removeEvent(project, ENDED));
    expect(listTray(next).map(({ exact }) => exact)).toContain("Thursday");
    const change = addEvent(next, { title: { en: "New" } });
    expect(listAdded(change, "event")).toEqual(["new-2"]);
  });
});

describe("the tray and marking", () => {
  it("makes an event of a find, quoting its sentence", () => {
    const id = mentionAt(project, "Hours later");
    const next = apply(project, takeFromTray(project, id, "new"));
    expect(next.mentions.get(id)).toMatchObject({
      exact: "Hours later the envoys left.",
      event: "hours-later-the-envoys-left",
    });
    expect(next.events.get("hours-later-the-envoys-left")?.status).toBe("accepted");
  });

  it("moves a mention to the tray and an untouched event away with its last one", () => {
    const change = moveToTray(project, ["first-1"]);
    const next = apply(project, change);
    expect(next.events.has(BEGAN)).toBe(false);
    expect(apply(next, invertChange(change))).toEqual(project);
    const accepted = apply(project, setStatus(project, [BEGAN], "accepted"));
    expect(apply(accepted, moveToTray(accepted, ["first-1"])).events.has(BEGAN)).toBe(true);
  });

  it("shows last what was put aside, and counts it no longer", () => {
    const next = apply(project, dismissMentions(project, [mentionAt(project, "Hours later")]));
    expect(listTray(next).map(({ exact }) => exact)).toEqual(["Recently", "Hours later"]);
    expect(countReview(next).tray).toBe(1);
    const back = apply(next, dismissMentions(next, [mentionAt(next, "Hours later")], false));
    expect(back).toEqual(project);
  });

  it.each([
    ["a date: a new event", { date: "2016", title: "Begun again" }, "begun-again", "2016"],
    ["an event: one more mention of it", { event: BEGAN }, BEGAN, undefined],
    ["nothing: the tray", {}, undefined, undefined],
  ])("marks a passage with %s", (_name, marking, event, date) => {
    const change = markPassage(project, "first", { start: 4, end: 9 }, marking);
    const [id = ""] = listAdded(change, "mention");
    const mention = apply(project, change).mentions.get(id);
    expect(mention).toMatchObject({ exact: "talks", origin: "marked" });
    expect([mention?.event, mention?.date]).toEqual([event, date]);
  });
});
