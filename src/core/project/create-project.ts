import { DEFAULT_CATEGORIES } from "#core/extract";
import type { Project } from "./records.ts";

/** An empty project in these languages, the first the collection's own. */
export function createProject({
  id,
  languages,
  collection = "timeline",
}: {
  readonly id: string;
  readonly languages: readonly string[];
  readonly collection?: string;
}): Project {
  return {
    id,
    settings: {
      collection,
      title: {},
      languages,
      categories: DEFAULT_CATEGORIES,
      stories: [],
    },
    articles: new Map(),
    mentions: new Map(),
    events: new Map(),
    distinctions: new Map(),
  };
}
