import { findCycles } from "#core/model";
import { groupMentions } from "../lists.ts";
import type { Project, ProjectEvent, ProjectMention } from "../records.ts";
import { checkArticle } from "./check-article.ts";
import { checkEvent } from "./check-event.ts";
import { checkRepeated } from "./check-repeated.ts";
import { checkSettings } from "./check-settings.ts";
import type { ProjectProblem } from "./problem.ts";

/**
 * Everything that stands in the way of publishing the accepted events. Proposed ones are not held to it: they go out as
 * drafts as far as they can. With none, what `toAuthored` gives passes `parseCollection`.
 */
export function checkProject(project: Project): readonly ProjectProblem[] {
  const { settings, articles } = project;
  const groups = groupMentions(project);
  const accepted = [...project.events.values()].filter(({ status }) => status === "accepted");
  const published = new Set(accepted.map(({ id }) => id));
  const mentionsOf = (event: ProjectEvent) => groups.get(event.id) ?? [];
  return [
    ...checkSettings(settings, published),
    ...(articles.size === 0 ? [{ kind: "no-articles" as const }] : []),
    ...[...articles.values()].flatMap((article) => checkArticle(article, settings.languages)),
    ...(accepted.length === 0 ? [{ kind: "no-accepted-events" as const }] : []),
    ...accepted.flatMap((event) => checkEvent(project, event, mentionsOf(event))),
    ...checkRepeated(articles, accepted.flatMap(mentionsOf)),
    ...accepted.flatMap((event) => checkReferences(event, mentionsOf(event), published)),
    ...findCircles("after-circle", accepted, ({ after = [] }) => after),
    ...findCircles("relative-circle", accepted, (event) =>
      mentionsOf(event).flatMap(({ relativeTo }) => relativeTo ?? []),
    ),
  ];
}

function checkReferences(
  { id, after = [] }: ProjectEvent,
  mentions: readonly ProjectMention[],
  published: ReadonlySet<string>,
): readonly ProjectProblem[] {
  const isWrong = (to: string) => to === id || !published.has(to);
  const relative = mentions.flatMap(({ relativeTo }) => relativeTo ?? []);
  const kind = "reference-unpublished" as const;
  return [
    ...after.filter(isWrong).map((to) => ({ kind, event: id, field: "after" as const, to })),
    ...relative
      .filter(isWrong)
      .map((to) => ({ kind, event: id, field: "relativeTo" as const, to })),
  ];
}

function findCircles(
  kind: "after-circle" | "relative-circle",
  events: readonly ProjectEvent[],
  list: (event: ProjectEvent) => readonly string[],
): readonly ProjectProblem[] {
  const edges = new Map(
    events.map((event) => [event.id, list(event).filter((to) => to !== event.id)]),
  );
  return findCycles(edges).map((circle) => ({ kind, events: circle }));
}
