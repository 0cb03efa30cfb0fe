import { mentionsOf, type Project, type ProjectMention } from "#core/project";
import type { Target, WorkbenchState } from "./workbench.ts";

/** What a person looks at in a project. */
export type Selection = Pick<WorkbenchState, "article" | "selected" | "mention">;

/** What is looked at once a person chose `target`; ids that the project does not have choose nothing. */
export function selectTarget(project: Project, now: Selection, target: Target): Selection {
  const article = findArticle(project, target.article) ?? now.article;
  const mention = target.mention === undefined ? undefined : project.mentions.get(target.mention);
  if (mention !== undefined) return selectMention(project, article, mention);
  const event = target.event === undefined ? undefined : project.events.get(target.event);
  if (event !== undefined) return selectEvent(project, article, event.id);
  if (target.article !== undefined) return { ...now, article };
  return { article, selected: undefined, mention: undefined };
}

/** The selection in a project that changed: what is gone is let go, what moved is followed. */
export function keepSelection(project: Project, now: Selection): Selection {
  const article = findArticle(project, now.article) ?? firstArticle(project);
  const mention = now.mention === undefined ? undefined : project.mentions.get(now.mention);
  if (mention !== undefined) return { ...selectMention(project, article, mention), article };
  if (now.selected !== undefined && project.events.has(now.selected)) {
    return { ...selectEvent(project, article, now.selected), article };
  }
  return { article, selected: undefined, mention: undefined };
}

function selectMention(
  project: Project,
  article: string | undefined,
  { id, event, article: quoted }: ProjectMention,
): Selection {
  return { article: findArticle(project, quoted) ?? article, selected: event, mention: id };
}

function selectEvent(project: Project, article: string | undefined, event: string): Selection {
  const mentions = mentionsOf(project, event);
  const first = mentions.find((each) => each.article === article) ?? mentions[0];
  if (first === undefined) return { article, selected: event, mention: undefined };
  return { ...selectMention(project, article, first), selected: event };
}

function findArticle(project: Project, id: string | undefined): string | undefined {
  return id !== undefined && project.articles.has(id) ? id : undefined;
}

function firstArticle(project: Project): string | undefined {
  return [...project.articles.values()].sort((a, b) => a.order - b.order)[0]?.id;
}
