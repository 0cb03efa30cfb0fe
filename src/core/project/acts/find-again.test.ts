import { describe, expect, it } from "vitest";
import { mentionsIn, mentionsOf } from "../lists.ts";
import {
  apply,
  candidate,
  createExample,
  FIRST_FINDINGS,
  FIRST_TEXT,
  found,
  mentionAt,
} from "../project.fixture.ts";
import type { Project } from "../records.ts";
import { editArticle, findAgain } from "./edit-article.ts";
import { editEvent, setStatus } from "./edit-event.ts";
import { editMention, followFinds, listOutdated } from "./edit-mention.ts";
import { joinEvents } from "./join-events.ts";
import { markPassage } from "./mark-passage.ts";
import { dismissMentions } from "./tray.ts";

const BEGAN = "the-talks-began-in-2015";
const ENDED = "they-ended-on-7-march-2024-a-thursday";
const STARTET = "samtalene-startet-i-mars-2015";
const project = createExample();

const exactsOf = (of: Project, event: string) => mentionsOf(of, event).map(({ exact }) => exact);

describe("findAgain", () => {
  const later = {
    language: "en",
    expressions: FIRST_FINDINGS.expressions.map((one) =>
      one.text === "Thursday" ? found(FIRST_TEXT, "Thursday", { edtf: "2024-03-14" }) : one,
    ),
    candidates: [
      candidate(FIRST_TEXT, 0, "The talks began in 2015", { title: "Talks begin" }),
      candidate(FIRST_TEXT, 3, "Hours later the envoys left"),
    ],
  };

  it("replaces what nobody touched, keeping the ids of what stands at the same words", () => {
    const next = apply(project, findAgain(project, "first", later, { written: "2024-03-15" }));
    expect(next.articles.get("first")?.written).toBe("2024-03-15");
    expect(next.events.get(BEGAN)?.title).toEqual({ en: "Talks begin" });
    expect(next.events.has(ENDED)).toBe(false);
    expect(exactsOf(next, "hours-later-the-envoys-left")).toEqual(["Hours later the envoys left"]);
    expect(mentionAt(next, "Hours later")).toBe(mentionAt(project, "Hours later"));
    expect(next.events.has(STARTET)).toBe(true);
  });

  it.each<readonly [string, (of: Project) => Project]>([
    ["accepted", (of) => apply(of, setStatus(of, [ENDED], "accepted"))],
    ["rejected", (of) => apply(of, setStatus(of, [ENDED], "rejected"))],
    ["edited", (of) => apply(of, editEvent(of, ENDED, { importance: 5 }))],
    ["joined", (of) => apply(of, joinEvents(of, ENDED, [STARTET]))],
  ])("leaves an event that was %s, and tells what the engine now says", (_name, act) => {
    const before = act(project);
    const next = apply(before, findAgain(before, "first", later));
    expect(next.events.get(ENDED)).toEqual(before.events.get(ENDED));
    const thursday = next.mentions.get(mentionAt(next, "Thursday"));
    expect(thursday).toMatchObject({
      date: "2024-03-07",
      find: { date: "2024-03-14" },
      event: ENDED,
    });
    expect(listOutdated(next).map(({ id }) => id)).toEqual([thursday?.id]);
    const followed = apply(next, followFinds(next, [thursday?.id ?? ""]));
    expect(followed.mentions.get(thursday?.id ?? "")?.date).toBe("2024-03-14");
    expect(listOutdated(followed)).toEqual([]);
  });

  it("keeps a date of the person's own", () => {
    const id = mentionAt(project, "Thursday");
    const before = apply(project, editMention(project, id, { date: "2024-03-08" }));
    const next = apply(before, findAgain(before, "first", later));
    expect(next.mentions.get(id)?.date).toBe("2024-03-08");
    expect(next.events.has(ENDED)).toBe(true);
    expect(listOutdated(next)).toEqual([]);
  });

  it("keeps marked passages and what was put aside", () => {
    const one = apply(
      project,
      markPassage(project, "first", { start: 0, end: 9 }, { date: "2015" }),
    );
    const two = apply(one, dismissMentions(one, [mentionAt(one, "Recently")]));
    const next = apply(two, findAgain(two, "first", { ...later, expressions: [], candidates: [] }));
    expect(mentionsIn(next, "first").map(({ exact }) => exact)).toEqual(["The talks", "Recently"]);
  });
});

describe("editArticle with a new text", () => {
  const rewrite = (words: string) => apply(project, editArticle(project, "first", { words }));

  it("leads the mentions to where their words now stand", () => {
    const next = rewrite(`By our staff.\n\n${FIRST_TEXT}`);
    expect(next.mentions.get("first-1")).toMatchObject({ start: 15, expressionStart: 31 });
    expect(mentionsIn(next, "first").every(({ isLost }) => isLost === undefined)).toBe(true);
  });

  it("marks lost what stands no longer, and finds it when it stands again", () => {
    const next = rewrite(FIRST_TEXT.replace("7 March", "8 March"));
    expect(mentionsOf(next, ENDED)).toMatchObject([{ isLost: true, date: "2024-03-07" }, {}]);
    const again = apply(next, editArticle(next, "first", { words: FIRST_TEXT }));
    expect(mentionsOf(again, ENDED)[0]).toEqual(mentionsOf(project, ENDED)[0]);
  });

  it("tells words that stand several times apart by what is around them, never by likeness", () => {
    const start = FIRST_TEXT.lastIndexOf("The talks");
    const marked = apply(project, markPassage(project, "first", { start, end: start + 9 }));
    const added = "The talks: a history. ";
    const next = apply(marked, editArticle(marked, "first", { words: added + FIRST_TEXT }));
    expect(next.mentions.get("first-7")?.start).toBe(start + added.length);
    const mixed = apply(
      marked,
      editArticle(marked, "first", { words: "The talks. The talks. The talks." }),
    );
    expect(mixed.mentions.get("first-7")?.isLost).toBe(true);
  });
});
