import { describe, expect, it } from "vitest";
import type { Mention, Timeline, TimelineEvent } from "#core/model";
import { HOUR_MS } from "#core/time";
import { toLayoutEvents } from "./to-layout-events.ts";

function mention(date: string, more: Partial<Mention> = {}): Mention {
  return { article: "a1", exact: "words", date, basis: "explicit", ...more };
}

function event(date: string, mentions: readonly Mention[], more: Partial<TimelineEvent> = {}) {
  return {
    id: "attack",
    title: { en: "Attack", nb: "Angrep" },
    category: "war",
    importance: 4,
    date,
    agreement: "single",
    mentions,
    ...more,
  } satisfies TimelineEvent;
}

function timeline(...events: readonly TimelineEvent[]): Timeline {
  return {
    format: "dateline/1",
    id: "test",
    title: { en: "Test" },
    languages: ["en", "nb"],
    categories: [
      { id: "law", label: {} },
      { id: "war", label: {} },
    ],
    articles: [],
    events,
    stories: [],
  };
}

const day = "2024-03-22";

function read(one: TimelineEvent, external = true, locale: "en" | "nb" = "en") {
  return toLayoutEvents(timeline(one), locale, { external })[0];
}

describe("toLayoutEvents", () => {
  it("reduces an event to what is drawn", () => {
    const mentions = [mention(day), mention(day, { article: "a2" })];
    expect(read(event(day, mentions, { agreement: "same", after: ["earlier"] }))).toMatchObject({
      id: "attack",
      title: "Attack",
      when: "22 March 2024",
      category: 1,
      importance: 4,
      quotations: 2,
      others: [],
      after: ["earlier"],
      startEdge: "hard",
    });
  });

  it("speaks the reader's language, else the collection's own, else gives the id", () => {
    const both = event(day, [mention(day)]);
    expect(read(both, true, "nb")).toMatchObject({ title: "Angrep", when: "22. mars 2024" });
    const english = { ...both, title: { en: "Attack" } };
    expect(read(english, true, "nb")?.title).toBe("Attack");
    expect(read({ ...both, title: {} })?.title).toBe("attack");
  });

  it("keeps a part of the day", () => {
    const evening = { partOfDay: "evening" } as const;
    const drawn = read(event(day, [mention(day, evening)], evening));
    expect(Number(drawn?.bounds.end) - Number(drawn?.bounds.start)).toBe(6 * HOUR_MS);
    expect(drawn?.when).toContain("evening");
  });

  describe("readings that disagree", () => {
    const conflict = event(
      "2024-03-22",
      [
        mention("2024-03-22", { expression: "on Friday" }),
        mention("2024-03-24", { expression: "on Sunday" }),
        mention("2024-03-24", { expression: "this Sunday", article: "a3" }),
        mention("2024-04?", {}),
      ],
      { agreement: "conflict" },
    );

    it("are all drawn, each date once, with the words first read", () => {
      expect(read(conflict)?.others).toMatchObject([
        { role: "reading", words: "“on Sunday”", startEdge: "hard", uncertain: false },
        { role: "reading", startEdge: "soft", uncertain: true },
      ]);
      expect(read(conflict)?.others[1]?.words).toBeUndefined();
    });

    it("are quoted in the marks of the reader's language", () => {
      expect(read(conflict, true, "nb")?.others[0]?.words).toBe("«on Sunday»");
    });

    it("include another part of the same day", () => {
      const [morning, evening] = [{ partOfDay: "morning" }, { partOfDay: "evening" }] as const;
      const split = event(day, [mention(day, morning), mention(day, evening)], {
        ...morning,
        agreement: "conflict",
      });
      expect(read(split)?.others).toHaveLength(1);
    });

    it("are none where the mentions only refine one another", () => {
      const refined = event(day, [mention(day), mention("2024-03")], { agreement: "refined" });
      expect(read(refined)?.others).toEqual([]);
    });
  });

  describe("dates from elsewhere", () => {
    const external = { basis: "external", exact: undefined } as const;
    const elsewhere: Mention = { article: "a1", date: "2024-03-23", basis: external.basis };
    const both = event("2024-03", [mention("2024-03"), elsewhere]);

    it("stand beside the articles' own, in words, and are no quotation", () => {
      expect(read(both)?.others).toMatchObject([{ role: "external", words: "23 Mar 2024" }]);
      expect(read(both)?.quotations).toBe(1);
    });

    it("are left out when they are switched off", () => {
      expect(read(both, false)?.others).toEqual([]);
    });

    it("are not repeated where they say the same as the articles", () => {
      expect(read(event("2024-03-23", [mention("2024-03-23"), elsewhere]))?.others).toEqual([]);
    });

    it("carry an event of their own only while they are shown", () => {
      const only = event("2024-03-23", [elsewhere]);
      expect(read(only)).toMatchObject({ when: "23 March 2024", quotations: 0, others: [] });
      expect(read(only, false)).toBeUndefined();
    });
  });
});
