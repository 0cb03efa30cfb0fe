/** Anything a person may do to the example, chosen by numbers: for laws. */
import {
  addExternal,
  type Change,
  dismissMentions,
  editArticle,
  editEvent,
  editMention,
  findAgain,
  joinEvents,
  keepApart,
  markPassage,
  moveToTray,
  type Project,
  removeArticle,
  removeEvent,
  setStatus,
  splitEvent,
  takeFromTray,
} from "./index.ts";
import { apply, createExample, FIRST_FINDINGS, FIRST_TEXT } from "./project.fixture.ts";

/** A way to choose among what there is: the same numbers lead to the same acts. */
export type Choice = readonly [number, number, number];

export const ACTS: readonly ((project: Project, choice: Choice) => Change | undefined)[] = [
  (project, [a, b]) =>
    withEvent(project, a, (id) =>
      setStatus(
        project,
        [id],
        pick(["accepted", "rejected", "proposed"] as const, b) ?? "accepted",
      ),
    ),
  (project, [a, b]) =>
    withEvent(project, a, (id) =>
      editEvent(project, id, {
        title: { en: `Title ${b}`, nb: `Tittel ${b}` },
        ...(b % 2 === 0 ? { place: "Oslo" } : { place: undefined }),
      }),
    ),
  (project, [a, b]) =>
    withEvent(project, a, (id) => {
      const date = pick(["2015", "2024-03", "20XX", "../2030", "no date"], b);
      return editEvent(project, id, { date });
    }),
  (project, [a, b]) =>
    withEvent(project, a, (id) =>
      withEvent(project, b, (to) => editEvent(project, id, { after: [to] })),
    ),
  (project, [a, b]) =>
    withMention(project, a, (id) =>
      editMention(project, id, { date: pick(["2015-04", "2024-03-07", "16 May", undefined], b) }),
    ),
  (project, [a, b]) =>
    withMention(project, a, (id) =>
      withEvent(project, b, (to) =>
        editMention(project, id, { basis: "relative", relativeTo: to }),
      ),
    ),
  (project, [a, b, c]) =>
    withEvent(project, a, (keep) =>
      joinEvents(project, keep, [
        pick([...project.events.keys()], b) ?? keep,
        pick([...project.events.keys()], c) ?? keep,
      ]),
    ),
  (project, [a, b]) =>
    withEvent(project, a, (id) => {
      const own = [...project.mentions.values()].filter(({ event }) => event === id);
      return splitEvent(project, id, [pick(own, b)?.id ?? ""]);
    }),
  (project, [a, b]) =>
    withEvent(project, a, (one) =>
      withEvent(project, b, (other) => keepApart(project, one, other)),
    ),
  (project, [a, b]) =>
    withMention(project, a, (id) =>
      takeFromTray(project, id, pick([...project.events.keys(), "new"], b) ?? "new"),
    ),
  (project, [a]) => withMention(project, a, (id) => moveToTray(project, [id])),
  (project, [a, b]) => withMention(project, a, (id) => dismissMentions(project, [id], b % 2 === 0)),
  (project, [a, b, c]) => {
    const article = pick([...project.articles.values()], a);
    if (article === undefined) return undefined;
    const start = b % article.length;
    const end = Math.min(article.length, start + 1 + (c % 40));
    return markPassage(project, article.id, { start, end }, c % 2 === 0 ? { date: "2016" } : {});
  },
  (project, [a]) =>
    project.articles.has("first")
      ? findAgain(
          project,
          "first",
          { ...FIRST_FINDINGS, candidates: FIRST_FINDINGS.candidates.slice(0, a % 4) },
          { words: FIRST_TEXT },
        )
      : undefined,
  (project, [a]) => {
    if (!project.articles.has("first")) return undefined;
    const words = pick([FIRST_TEXT, `A line before.\n${FIRST_TEXT}`, FIRST_TEXT.slice(0, 60)], a);
    return words === undefined ? undefined : editArticle(project, "first", { words });
  },
  (project, [a]) =>
    a % 5 === 0 && project.articles.has("second") ? removeArticle(project, "second") : undefined,
  (project, [a, b]) =>
    b % 4 === 0 ? withEvent(project, a, (id) => removeEvent(project, id)) : undefined,
  (project, [a, b]) =>
    withEvent(project, a, (id) =>
      addExternal(project, id, {
        date: "2015-03-14",
        ...(b % 2 === 0
          ? { reference: { title: "Talks", publisher: "Wiki", url: "https://example.org/t" } }
          : {}),
      }),
    ),
];

function pick<T>(items: readonly T[], n: number): T | undefined {
  return items.length === 0 ? undefined : items[n % items.length];
}

function withEvent(project: Project, n: number, act: (id: string) => Change | undefined) {
  const id = pick([...project.events.keys()], n);
  return id === undefined ? undefined : act(id);
}

function withMention(project: Project, n: number, act: (id: string) => Change | undefined) {
  const id = pick([...project.mentions.keys()], n);
  return id === undefined ? undefined : act(id);
}

/** The project after some acts, with each change on the way. */
export function live(steps: readonly (readonly [number, Choice])[]) {
  let project = createExample();
  const changes: Change[] = [];
  for (const [act, choice] of steps) {
    const change = ACTS[act]?.(project, choice);
    if (change === undefined) continue;
    project = apply(project, change);
    changes.push(change);
  }
  return { project, changes };
}
