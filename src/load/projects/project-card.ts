import type { LocalText } from "#core/model";
import type { Project } from "#core/project";

/** What a list of projects shows of one. */
export interface ProjectCard {
  readonly id: string;
  readonly title: LocalText;
  readonly articles: number;
  /** Rejected ones aside. */
  readonly events: number;
  readonly accepted: number;
  /** Milliseconds since 1970 as the clock had it. */
  readonly changedAt: number;
}

export function describeProject(project: Project, changedAt: number): ProjectCard {
  let events = 0;
  let accepted = 0;
  for (const { status } of project.events.values()) {
    if (status !== "rejected") events += 1;
    if (status === "accepted") accepted += 1;
  }
  const { id, settings, articles } = project;
  return { id, title: settings.title, articles: articles.size, events, accepted, changedAt };
}
