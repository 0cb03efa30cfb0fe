import {
  type Change,
  editMention,
  findWords,
  listAdded,
  markPassage,
  NEW_EVENT,
  type Project,
  type ProjectArticle,
  type ProjectMention,
} from "#core/project";
import { combineActs } from "./combine.ts";
import type { Marking, ReviewDesk } from "./desk.ts";
import { expressionOf } from "./found.ts";
import type { Range } from "./marks.ts";
import { findWordAt, stepWord } from "./words-in-text.ts";

export function rangeOfMarking({ anchor, focus }: Marking): Range {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Begins to mark by keys, at the selected find or else at the beginning of the text. */
export function beginMarking({ workbench, store }: ReviewDesk): void {
  const { project, article: id, mention } = workbench.store.get();
  const article = id === undefined ? undefined : project.articles.get(id);
  if (article === undefined) return;
  const selected = mention === undefined ? undefined : project.mentions.get(mention);
  const here = selected?.article === id ? selected : undefined;
  const start = here?.expressionStart ?? here?.start ?? article.body[0]?.start ?? 0;
  const word = findWordAt(article.body, start, article.language);
  if (word === undefined) return;
  store.set({
    marking: { article: article.id, anchor: word.start, focus: word.end, by: "keys" },
  });
  workbench.show("text");
}

/** Moves a marking by a word; `isExtending` keeps what is marked and takes the word in, or lets it go. */
export function moveMarking(
  marking: Marking,
  { body, language }: ProjectArticle,
  by: 1 | -1,
  isExtending: boolean,
): Marking {
  if (isExtending) {
    return { ...marking, focus: stepWord(body, marking.focus, by, language) };
  }
  const { start, end } = rangeOfMarking(marking);
  const to = by === 1 ? stepWord(body, end, 1, language) - 1 : stepWord(body, start, -1, language);
  const word = findWordAt(body, to, language);
  return word === undefined ? marking : { ...marking, anchor: word.start, focus: word.end };
}

/** What a person may want to say of a passage, from the first find in it. */
export function suggestForMarking(
  mentions: readonly ProjectMention[],
  article: ProjectArticle,
  { start, end }: Range,
): { readonly date: string; readonly expression: string } {
  const inside = mentions
    .filter(
      ({ expressionStart: from, expressionEnd: to }) =>
        from !== undefined && to !== undefined && start <= from && to <= end,
    )
    .toSorted((a, b) => (a.expressionStart ?? 0) - (b.expressionStart ?? 0));
  const first = inside.find(({ date }) => date !== undefined) ?? inside[0];
  if (first === undefined) return { date: "", expression: "" };
  return { date: first.date ?? "", expression: expressionOf(first, article) ?? "" };
}

/** What becomes of a marked passage. `only-date`: it waits in the tray for an event. */
export type MarkingAim = "new" | "only-date" | { readonly event: string };

/** The marked passage as a change, and the id of the mention it brings. */
export function saveMarking(
  project: Project,
  marking: Marking,
  aim: MarkingAim,
  said: { readonly date: string | undefined; readonly expression: string },
): { readonly change: Change; readonly mention: string | undefined } {
  const range = rangeOfMarking(marking);
  const article = project.articles.get(marking.article);
  const expression =
    aim === "only-date" ? range : article && placeExpression(article, range, said.expression);
  const fields = expression === undefined ? {} : { expression };
  if (aim !== "only-date") {
    const event = aim === "new" ? NEW_EVENT : aim.event;
    const date = said.date === undefined ? {} : { date: said.date };
    const change = markPassage(project, marking.article, range, { ...fields, ...date, event });
    return { change, mention: listAdded(change, "mention")[0] };
  }
  const change = markPassage(project, marking.article, range, fields);
  const [mention] = listAdded(change, "mention");
  if (mention === undefined || said.date === undefined) return { change, mention };
  const dated = combineActs(project, "mark", [
    () => change,
    (now) => editMention(now, mention, { date: said.date }),
  ]);
  return { change: dated, mention };
}

/** Where words stand in a passage; undefined when they do not, or none are given. */
export function placeExpression(
  article: ProjectArticle,
  { start, end }: Range,
  words: string,
): Range | undefined {
  const wanted = words.trim();
  const at = wanted === "" ? -1 : (findWords(article, start, end)?.indexOf(wanted) ?? -1);
  return at < 0 ? undefined : { start: start + at, end: start + at + wanted.length };
}
