import type { Project } from "../records.ts";

export const PROJECT_FORMAT = "dateline-project/1";

/** A project as JSON, `dateline-project/1`: everything in it, as `parseProject` reads it. */
export function printProject({ id, settings, ...tables }: Project): string {
  return JSON.stringify({
    format: PROJECT_FORMAT,
    id,
    settings,
    articles: [...tables.articles.values()],
    events: [...tables.events.values()],
    mentions: [...tables.mentions.values()],
    distinctions: [...tables.distinctions.values()],
  });
}
