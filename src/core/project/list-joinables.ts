import type { Joinable } from "#core/extract";
import { groupMentions } from "./lists.ts";
import type { Project, ProjectEvent, ProjectMention } from "./records.ts";

/** The events that may turn out to be one and the same, as `suggestJoins` compares them; without rejected ones. */
export function listJoinables(project: Project): readonly Joinable[] {
  const groups = groupMentions(project);
  return [...project.events.values()]
    .filter(({ status }) => status !== "rejected")
    .map((event) => toJoinable(project, event, groups.get(event.id) ?? []));
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
