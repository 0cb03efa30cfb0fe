/** The built site as the tests know it: its addresses, and its published data read from the files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleText, Mention, Timeline, TimelineEvent } from "#core/model";

export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
export const DATA = fileURLToPath(new URL("../../data/", import.meta.url));
export const COLLECTION = "crocus-city-hall";
export const HOME = `collections/${COLLECTION}/`;
export const HOME_NB = `${HOME}nb/`;

export const eventPage = (id: string) => `${HOME}events/${id}/`;
export const articlePage = (id: string) => `${HOME}articles/${id}/`;

export function readTimeline(): Timeline {
  return JSON.parse(readFileSync(join(DIST, HOME, "timeline.json"), "utf8"));
}

export function readText(article: string): ArticleText {
  return JSON.parse(readFileSync(join(DIST, articlePage(article), "text.json"), "utf8"));
}

/** An article's text as the author keeps it, without its front matter. */
export function readBody(article: string): string {
  const file = readFileSync(join(DATA, COLLECTION, "articles", `${article}.txt`), "utf8");
  return file.replace(/^---\n.*?\n---\n/su, "");
}

/** The built files whose names end so, as paths from the site's root. */
export function listFiles(ending: string): readonly string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(ending),
  );
}

export function findEvent(timeline: Timeline, id: string): TimelineEvent {
  const event = timeline.events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new Error(`event: no ${id} in the collection`);
  return event;
}

export interface QuotedMention extends Mention {
  readonly article: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** The mentions that quote an article; those from elsewhere have no passage. */
export function listQuoted({ mentions }: TimelineEvent): readonly QuotedMention[] {
  return mentions.filter(
    (mention): mention is QuotedMention =>
      mention.exact !== undefined && mention.start !== undefined,
  );
}

export const idsOf = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);
