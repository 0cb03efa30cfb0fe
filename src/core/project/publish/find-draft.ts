import { isOneDay } from "#core/model";
import { defaultCategory } from "../categories.ts";
import { checkEventAlone, listRepeats } from "../check/check-event.ts";
import { checkMention } from "../check/check-mention.ts";
import { withFields } from "../fields.ts";
import type { Project, ProjectEvent, ProjectMention } from "../records.ts";
import { fillAll, fillName } from "./local-texts.ts";
import type { Writable } from "./writable.ts";

/**
 * A proposed event as far as it can be written: what lacks in one language in the words of another, mentions that the
 * format does not take left out. Undefined when nothing is left that it takes.
 */
export function findDraft(
  project: Project,
  event: ProjectEvent,
  all: readonly ProjectMention[],
): Writable | undefined {
  const { settings, articles } = project;
  const { languages } = settings;
  const sound = all
    .map((mention) => mendMention(mention, languages))
    .filter((mention) => checkMention(mention, event.id, articles, languages).length === 0);
  const repeats = new Set(listRepeats(sound));
  const mentions = sound.filter((mention) => !repeats.has(mention));
  const isKnown = settings.categories.some(({ id }) => id === event.category);
  const draft = withFields<ProjectEvent>(event, {
    title: fillAll(event.title, languages) ?? {},
    summary: fillAll(event.summary, languages),
    place: fillName(event.place, languages),
    category: isKnown ? event.category : defaultCategory(settings),
  });
  const problems = checkEventAlone(project, draft, mentions).filter(
    // A date of its own that does not hold is not written.
    (problem) =>
      problem.kind !== "event-date-unheld" &&
      !(problem.kind === "event-invalid" && problem.field === "date"),
  );
  return problems.length === 0 ? { event: draft, mentions } : undefined;
}

function mendMention(mention: ProjectMention, languages: readonly string[]): ProjectMention {
  const { date, partOfDay, basis, relativeTo } = mention;
  return withFields<ProjectMention>(mention, {
    note: fillAll(mention.note, languages),
    attributedTo: fillName(mention.attributedTo, languages),
    partOfDay: date !== undefined && isOneDay(date) ? partOfDay : undefined,
    relativeTo: basis === "relative" ? relativeTo : undefined,
  });
}
