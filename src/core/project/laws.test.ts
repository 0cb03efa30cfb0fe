import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticleText, parseCollection, parseTimeline } from "#core/model";
import { ACTS, live } from "./acts.fixture.ts";
import {
  applyChange,
  bringBack,
  checkProject,
  createHistory,
  createTimelineReader,
  editEvent,
  fromCollection,
  invertChange,
  type Project,
  parseProject,
  printProject,
  publishProject,
  recordChange,
  removeArticle,
  setStatus,
  takeBack,
  timelineOf,
  toAuthored,
  toSource,
} from "./index.ts";
import { apply, createExample } from "./project.fixture.ts";

const number = fc.nat({ max: 1000 });
const choices = fc.array(
  fc.tuple(fc.nat({ max: ACTS.length - 1 }), fc.tuple(number, number, number)),
  { maxLength: 25 },
);

/** Without the order in which records lie in memory, which says nothing. */
function normal({ id, settings, articles, mentions, events, distinctions }: Project) {
  const sort = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>) =>
    [...map.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id,
    settings,
    articles: sort(articles),
    mentions: sort(mentions),
    events: sort(events),
    distinctions: sort(distinctions),
  };
}

describe("whatever a person does", () => {
  it("can be taken back, act by act, and brought back again", () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const { project, changes } = live(steps);
        let back = project;
        for (const change of changes.toReversed()) back = apply(back, invertChange(change));
        expect(normal(back)).toEqual(normal(createExample()));
        let again = back;
        for (const change of changes) again = apply(again, change);
        expect(normal(again)).toEqual(normal(project));
      }),
    );
  });

  it("leads back and forth through the history", () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const { project, changes } = live(steps);
        let history = changes.reduce(recordChange, createHistory());
        let now = project;
        for (let step = takeBack(now, history); step?.ok; step = takeBack(now, history)) {
          ({ project: now, history } = step.value);
        }
        expect(history.past).toEqual([]);
        expect(normal(now)).toEqual(normal(createExample()));
        for (let step = bringBack(now, history); step?.ok; step = bringBack(now, history)) {
          ({ project: now, history } = step.value);
        }
        expect(history.future).toEqual([]);
        expect(normal(now)).toEqual(normal(project));
      }),
    );
  });

  it("is the same after printing and reading", () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const { project } = live(steps);
        const read = parseProject(printProject(project));
        expect(read).toEqual({ ok: true, value: project });
        const again = read.ok ? printProject(read.value) : "";
        const reread = parseProject(again);
        expect(reread.ok ? printProject(reread.value) : "").toBe(again);
      }),
    );
  });

  it("leaves no record that points nowhere, and every quotation in its place or marked lost", () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const { project } = live(steps);
        const { articles, events, mentions, distinctions } = project;
        for (const {
          event,
          article: id,
          relativeTo,
          start,
          end,
          exact,
          isLost,
        } of mentions.values()) {
          if (event !== undefined) expect(events.has(event)).toBe(true);
          if (relativeTo !== undefined) expect(events.has(relativeTo)).toBe(true);
          if (id === undefined) continue;
          const text = articles.get(id)?.body[0]?.text;
          expect(text).toBeDefined();
          if (isLost !== true) expect(text?.slice(start, end)).toBe(exact);
        }
        for (const { id, after = [] } of events.values()) {
          expect(after.every((to) => events.has(to))).toBe(true);
          expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        }
        for (const { id } of distinctions.values()) {
          expect(id.split(" ").every((event) => events.has(event))).toBe(true);
        }
        for (const map of [articles, events, mentions, distinctions]) {
          for (const [id, record] of map) expect(record.id).toBe(id);
        }
      }),
    );
  });

  it("loses no mention that was marked, but with its article or its event's removal of what is from elsewhere", () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const { project, changes } = live(steps);
        const marked = changes.flatMap(({ name, patches }) =>
          name === "mark" ? patches.flatMap((p) => (p.kind === "mention" ? [p.id] : [])) : [],
        );
        for (const id of marked) {
          const article = id.replace(/-\d+$/, "");
          if (project.articles.has(article)) expect(project.mentions.has(id)).toBe(true);
        }
      }),
    );
  });

  it("can be shown as a timeline of the published form, every event in it or left out by name", () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const { project } = live(steps);
        const { timeline, texts, leftOut } = timelineOf(project);
        expect(parseTimeline(JSON.parse(JSON.stringify(timeline)))).toEqual({
          ok: true,
          value: timeline,
        });
        for (const text of texts) expect(parseArticleText(text).ok).toBe(true);
        const open = [...project.events.values()].filter(({ status }) => status !== "rejected");
        expect([...timeline.events.map(({ id }) => id), ...leftOut].toSorted()).toEqual(
          open.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it("is shown the same by a reader that remembers", () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const read = createTimelineReader();
        let project = createExample();
        read(project);
        for (const change of live(steps).changes) {
          project = apply(project, change);
          expect(read(project)).toEqual(timelineOf(project));
        }
      }),
    );
  });

  it("passes as an authored collection once nothing stands in the way, drafts and all", () => {
    let published = 0;
    fc.assert(
      fc.property(choices, (steps) => {
        const project = reopenFaulty(live(steps).project);
        const problems = checkProject(project).filter(({ kind }) => kind !== "no-accepted-events");
        if (problems.length > 0) return;
        const authored = toAuthored(project);
        const parsed = parseCollection(toSource(authored));
        expect(parsed).toMatchObject({ ok: true });
        if (!parsed.ok) return;
        const accepted = [...project.events.values()].filter(({ status }) => status === "accepted");
        const out = parsed.value.events.filter(({ isDraft }) => !isDraft);
        expect(out.map(({ event }) => event.id).toSorted()).toEqual(
          accepted.map(({ id }) => id).toSorted(),
        );
        published += out.length;
        expect(
          toAuthored(fromCollection("again", parsed.value, { events: authored.events })),
        ).toEqual({
          ...authored,
          articles: expect.arrayContaining([...authored.articles]),
        });
        expect(publishProject(project).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(published).toBeGreaterThan(0);
  });
});

/** Events with a problem are proposed again: as drafts they may lack what they lack. */
function reopenFaulty(project: Project): Project {
  const faulty = checkProject(project).flatMap((problem) => {
    if ("events" in problem) return problem.events;
    return "event" in problem ? [problem.event] : [];
  });
  const inMentions = checkProject(project).flatMap((problem) =>
    "record" in problem && problem.record === "mention"
      ? (project.mentions.get(problem.id)?.event ?? [])
      : [],
  );
  const ids = [...new Set([...faulty, ...inMentions])];
  return ids.length === 0
    ? project
    : reopenFaulty(apply(project, setStatus(project, ids, "proposed")));
}

describe("applyChange", () => {
  it("changes nothing when one record is not as it was, and names it", () => {
    const project = createExample();
    const [first = "", second = ""] = project.events.keys();
    const change = setStatus(project, [first, second], "accepted");
    const elsewhere = apply(project, editEvent(project, second, { importance: 5 }));
    expect(applyChange(elsewhere, change)).toEqual({
      ok: false,
      error: { kind: "event", id: second },
    });
    expect(elsewhere.events.get(first)?.status).toBe("proposed");
  });

  it("does not make what is there already, nor change what is gone", () => {
    const project = createExample();
    const gone = removeArticle(project, "second");
    expect(applyChange(apply(project, gone), gone).ok).toBe(false);
    expect(applyChange(project, invertChange(gone)).ok).toBe(false);
  });
});
