import { type Joinable, type JoinSuggestion, type Language, suggestJoins } from "#core/extract";
import { idOfPair } from "./acts/references.ts";
import { groupMentions } from "./lists.ts";
import type { Project, ProjectEvent, ProjectMention } from "./records.ts";

/** Events that may be one and the same, the likeliest first; without rejected ones and pairs that were told apart. */
export function suggestPairs(
  project: Project,
  languages: readonly Language[],
): readonly JoinSuggestion[] {
  const groups = groupMentions(project);
  const items = [...project.events.values()]
    .filter(({ status }) => status !== "rejected")
    .map((event) => toJoinable(project, event, groups.get(event.id) ?? []));
  return suggestJoins(items, languages).filter(
    ({ a, b }) => !project.distinctions.has(idOfPair(a, b)),
  );
}

function toJoinable(
  { articles, settings }: Project,
  event: ProjectEvent,
  mentions: readonly ProjectMention[],
): Joinable {
  const ids = unique(mentions.flatMap(({ article }) => article ?? []));
  const [first] = settings.languages;
  const place =
    typeof event.place === "string"
      ? event.place
      : (event.place?.[first ?? ""] ?? Object.values(event.place ?? {})[0]);
  return {
    id: event.id,
    articles: ids,
    languages: unique(ids.flatMap((id) => articles.get(id)?.language ?? [])),
    title: Object.values(event.title).join(" "),
    quotations: mentions.flatMap(({ exact }) => exact ?? []),
    dates: unique(mentions.flatMap(({ date }) => date ?? [])),
    ...(place === undefined ? {} : { place }),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
