import { clamp } from "#core/base";
import type { EventCandidate, Expression } from "#core/extract";
import { defaultCategory } from "../categories.ts";
import type { Edit } from "../edit.ts";
import { withFields } from "../fields.ts";
import { type Find, type Findings, findOf, partOfDayOf, rangeOf } from "../find.ts";
import { createEventId, createMentionIds } from "../ids.ts";
import type { ProjectArticle, ProjectEvent, ProjectMention } from "../records.ts";
import { readWords } from "../text-of.ts";
import { choosePassage } from "./choose-passage.ts";
import { dropEmptyEvents } from "./drop-empty-events.ts";
import { sortOut } from "./sort-out.ts";

/**
 * Puts the engine's answer into the project: an event for each candidate, everything else into the tray. What was found
 * before and the person has not touched is replaced, keeping the ids of what stands at the same words; what the person
 * touched stays, and only learns what the engine now says of it.
 */
export function placeFindings(edit: Edit, article: ProjectArticle, answer: Findings): void {
  const { kept, loose } = sortOut(edit, article.id);
  const createId = createMentionIds(edit, article.id);
  const looseEvents = new Set([...loose.values()].flatMap(({ event }) => event ?? []));
  const open = new Set<Expression>();
  for (const expression of answer.expressions) {
    const keepers = kept.listAt(rangeOf(expression));
    if (keepers.length === 0) open.add(expression);
    for (const { mention, isExact } of keepers) {
      if (isExact) edit.mentions.put({ ...mention, find: findOf(expression) });
    }
  }
  const reused = new Set<string>();
  const putMention = (
    expression: Expression,
    passage: Place,
    rest: Pick<ProjectMention, "event" | "attributedTo">,
  ) => {
    const { start, end } = rangeOf(expression);
    const old = loose.get(keyOf({ start, end }));
    if (old !== undefined) reused.add(old.id);
    edit.mentions.put(createMention(old?.id ?? createId(), article, expression, passage, rest));
    open.delete(expression);
  };
  for (const candidate of answer.candidates) {
    const main = answer.expressions[candidate.expression];
    if (main === undefined || !open.has(main) || findOf(main).date === undefined) continue;
    const oldEvent = loose.get(keyOf(rangeOf(main)))?.event;
    const id =
      oldEvent !== undefined && looseEvents.delete(oldEvent)
        ? oldEvent
        : createEventId(edit, candidate.title);
    edit.events.put(createEvent(id, candidate, article, edit));
    const rest = {
      event: id,
      ...(candidate.speaker === undefined ? {} : { attributedTo: candidate.speaker.name }),
    };
    putMention(main, candidate, rest);
    const taken: Place[] = [candidate];
    for (const index of candidate.also) {
      const expression = answer.expressions[index];
      if (expression === undefined || !open.has(expression)) continue;
      const passage = choosePassage(candidate, rangeOf(expression), taken);
      taken.push(passage);
      putMention(expression, passage, rest);
    }
  }
  for (const expression of listAlone(answer.expressions, open))
    putMention(expression, rangeOf(expression), {});
  for (const { id } of loose.values()) if (!reused.has(id)) edit.mentions.remove(id);
  dropEmptyEvents(edit, looseEvents, () => true);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function keyOf({ start, end }: Place): string {
  return `${start} ${end}`;
}

function createMention(
  id: string,
  article: ProjectArticle,
  expression: Expression,
  { start, end }: Place,
  rest: Pick<ProjectMention, "event" | "attributedTo">,
): ProjectMention {
  const find: Find = findOf(expression);
  const words = rangeOf(expression);
  const [from, to] = [Math.min(start, words.start), Math.max(end, words.end)];
  return withFields(
    {
      id,
      article: article.id,
      start: from,
      end: to,
      exact: readWords(article, from, to),
      expressionStart: words.start,
      expressionEnd: words.end,
      basis: expression.basis,
      origin: "found",
      find,
      ...rest,
    } satisfies ProjectMention as ProjectMention,
    { date: find.date, partOfDay: partOfDayOf(find) },
  );
}

function createEvent(
  id: string,
  candidate: EventCandidate,
  article: ProjectArticle,
  edit: Edit,
): ProjectEvent {
  const { title, category, place, importance, confidence } = candidate;
  return {
    id,
    title: { [languageOfTitle(article, edit)]: title },
    category: category?.id ?? defaultCategory(edit.settings()),
    ...(place === undefined ? {} : { place: place.name }),
    importance: clamp(Math.round(importance), 1, 5),
    status: "proposed",
    confidence: {
      event: confidence,
      category: category?.confidence ?? 0,
      ...(place === undefined ? {} : { place: place.confidence }),
    },
  };
}

/** Without those that another one's words hold already: "2003" in "between 2001 and 2003". */
function listAlone(
  expressions: readonly Expression[],
  open: ReadonlySet<Expression>,
): readonly Expression[] {
  let reach = 0;
  return expressions.filter((expression) => {
    const isHeld = expression.end <= reach;
    reach = Math.max(reach, rangeOf(expression).end);
    return open.has(expression) && !isHeld;
  });
}

/** The collection's language that an article's words are in: "nb" for "nb-NO"; its own where there is none. */
export function languageOfTitle({ language }: ProjectArticle, edit: Edit): string {
  const { languages } = edit.settings();
  const fallback = languages[0] ?? "en";
  if (language === undefined) return fallback;
  const primary = language.split("-")[0] ?? language;
  return (
    languages.find((tag) => tag === language) ??
    languages.find((tag) => tag.split("-")[0] === primary) ??
    language
  );
}
