import { isId } from "#core/model";
import { parseEdtf } from "#core/time";
import { isDateHeld } from "../acts/keep-override.ts";
import type { Project, ProjectEvent, ProjectMention } from "../records.ts";
import { checkMention } from "./check-mention.ts";
import { findLacking } from "./lacking.ts";
import type { ProjectProblem } from "./problem.ts";

/** What `events.yaml` would not take of one event, its references to others aside. */
export function checkEvent(
  project: Project,
  event: ProjectEvent,
  mentions: readonly ProjectMention[],
): readonly ProjectProblem[] {
  const { settings, articles } = project;
  return [
    ...checkEventAlone(project, event, mentions),
    ...mentions.flatMap((mention) => checkMention(mention, event.id, articles, settings.languages)),
    ...listRepeats(mentions).map((mention) => ({
      kind: "duplicate-mention" as const,
      event: event.id,
      mention: mention.id,
    })),
  ];
}

/** The event's own members, without looking into each mention. */
export function checkEventAlone(
  { settings }: Project,
  event: ProjectEvent,
  mentions: readonly ProjectMention[],
): readonly ProjectProblem[] {
  const { id, title, summary, category, place, importance, date } = event;
  const { languages } = settings;
  const problems: ProjectProblem[] = [];
  const invalid = (
    field: Extract<ProjectProblem, { kind: "event-invalid" }>["field"],
    value: string,
  ) => problems.push({ kind: "event-invalid", event: id, field, value });
  const lacking = findLacking(title, languages);
  if (!isId(id)) invalid("id", id);
  if (lacking.length > 0) {
    problems.push({ kind: "title-missing-language", event: id, languages: lacking });
  }
  const texts = { summary, place: typeof place === "string" ? undefined : place };
  for (const [field, text] of Object.entries(texts)) {
    const missing = findLacking(text, languages);
    if (missing.length > 0) {
      problems.push({
        kind: "text-missing-language",
        record: "event",
        id,
        field,
        languages: missing,
      });
    }
  }
  if (typeof place === "string" && place.trim() === "") invalid("place", place);
  if (!Number.isInteger(importance) || importance < 1 || importance > 5) {
    invalid("importance", String(importance));
  }
  if (!settings.categories.some((known) => known.id === category)) {
    problems.push({ kind: "event-without-category", event: id });
  }
  if (mentions.length === 0) problems.push({ kind: "event-without-mention", event: id });
  else if (!mentions.some((mention) => isDated(mention))) {
    problems.push({ kind: "event-without-date", event: id });
  } else if (date !== undefined && !parseEdtf(date).ok) invalid("date", date);
  else if (date !== undefined && !isDateHeld(date, mentions)) {
    problems.push({ kind: "event-date-unheld", event: id });
  }
  return problems;
}

function isDated({ date }: ProjectMention): boolean {
  return date !== undefined && parseEdtf(date).ok;
}

/** Every mention after the first that quotes the same place; a date from elsewhere may quote what another does. */
export function listRepeats(mentions: readonly ProjectMention[]): readonly ProjectMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ article, start, end, basis }) => {
    if (article === undefined || start === undefined) return false;
    const place = `${article} ${start} ${end} ${basis === "external"}`;
    const isRepeat = seen.has(place);
    seen.add(place);
    return isRepeat;
  });
}
