import { describe, expect, it } from "vitest";
import type { ProjectEvent, ProjectMention } from "#core/project";
import { reviewWordsFor } from "#core/words";
import {
  explainJoin,
  kindOfTray,
  nameEvent,
  nameIn,
  nameSureness,
  nameWhen,
  surenessOfEvent,
} from "./describe.ts";

const en = reviewWordsFor("en");
const nb = reviewWordsFor("nb");
const find = { type: "DATE", value: "1932", confidence: 0.9, steps: [] } as const;
const mention = (fields: Partial<ProjectMention>): ProjectMention => ({
  id: "m",
  basis: "explicit",
  origin: "found",
  ...fields,
});
const event = (fields: Partial<ProjectEvent>): ProjectEvent => ({
  id: "e",
  title: { nb: "Broen åpner" },
  category: "other",
  importance: 3,
  status: "proposed",
  ...fields,
});

describe("names", () => {
  it("takes a title from the language there is, and says where there is none", () => {
    expect(nameEvent(event({}), "en", en)).toBe("Broen åpner");
    expect(nameEvent(event({ title: {} }), "nb", nb)).toBe("Uten tittel");
    expect(nameIn({ en: "Oslo Fjord", nb: "Oslofjorden" }, "nb")).toBe("Oslofjorden");
    expect(nameIn(undefined, "nb")).toBe("");
  });

  it("says a date, and that there is none", () => {
    expect(nameWhen({ date: "2024-03-22", partOfDay: "evening" }, "en", en)).toBe(
      "Friday 22 March 2024, evening",
    );
    expect(nameWhen(undefined, "nb", nb)).toBe("ingen dato");
  });
});

describe("sureness", () => {
  it.each([
    [1, "sure"],
    [0.8, "sure"],
    [0.79, "likely"],
    [0.55, "likely"],
    [0.3, "guess"],
    [undefined, undefined],
  ])("of %s is %s", (confidence, word) => {
    expect(nameSureness(confidence)).toBe(word);
  });

  it.each([
    ["the event's", event({ confidence: { event: 0.6 } }), mention({ find }), "likely"],
    [
      "the date's",
      event({ confidence: { event: 0.9 } }),
      mention({ find: { ...find, confidence: 0.4 } }),
      "guess",
    ],
    [
      "the person's word for the date",
      event({ confidence: { event: 0.9 } }),
      mention({ find: { ...find, confidence: 0.4 }, isDateOwn: true }),
      "sure",
    ],
    [
      "no more than likely where only the story tells the date",
      event({ confidence: { event: 0.9 } }),
      mention({ find, basis: "implied" }),
      "likely",
    ],
    [
      "no more than likely where the tense tells the year",
      event({ confidence: { event: 0.9 } }),
      mention({
        find: {
          ...find,
          steps: [{ kind: "fill", part: "year", value: "1932", by: "tense" }],
        },
      }),
      "likely",
    ],
    [
      "nothing of what was decided",
      event({ confidence: { event: 0.9 }, status: "accepted" }),
      mention({ find }),
      undefined,
    ],
    ["nothing of what a person made", event({}), mention({}), undefined],
  ] as const)("of an event is %s", (_name, told, first, word) => {
    expect(surenessOfEvent(told, [first])).toBe(word);
  });
});

describe("kindOfTray", () => {
  it.each([
    ["dated", mention({ date: "1932", find })],
    ["duration", mention({ find: { ...find, type: "DURATION" } })],
    ["set", mention({ find: { ...find, type: "SET" } })],
    ["vague", mention({ find: { ...find, steps: [{ kind: "vague", reference: "PAST_REF" }] } })],
    ["undated", mention({ find })],
    ["undated", mention({})],
  ] as const)("%s", (kind, told) => {
    expect(kindOfTray(told)).toBe(kind);
  });
});

describe("explainJoin", () => {
  it("lists the reasons in the reader's language", () => {
    const reasons = [
      { kind: "same-date", date: "2023-12-08" },
      { kind: "shared-names", names: ["Aune", "Sandvik"] },
      { kind: "overlapping-date" },
    ] as const;
    expect(explainJoin(reasons, "en", en)).toBe(
      "Because the date is the same (8 December 2023), both mention Aune and Sandvik, and the dates overlap.",
    );
    expect(explainJoin([{ kind: "same-place", place: "Oslo" }], "nb", nb)).toBe(
      "Fordi stedet er det samme (Oslo).",
    );
    const words = { kind: "shared-words", words: ["attack ~ angrepet"] } as const;
    expect(explainJoin([{ kind: "same-date", date: "2023-12-08" }, words], "nb", nb)).toBe(
      "Fordi datoen er den samme (8. desember 2023) og ordet attack ~ angrepet går igjen.",
    );
  });
});
