import type { Change } from "../change.ts";
import { createEdit } from "../edit.ts";
import type { Project } from "../records.ts";
import { dropEmptyEvents } from "./drop-empty-events.ts";

/** An article goes with everything that quotes it; so do the events that nothing else dates. */
export function removeArticle(project: Project, id: string): Change {
  const edit = createEdit(project);
  edit.articles.get(id);
  edit.articles.remove(id);
  const events = new Set<string>();
  for (const mention of edit.mentions.list()) {
    if (mention.article !== id) continue;
    if (mention.event !== undefined) events.add(mention.event);
    edit.mentions.remove(mention.id);
  }
  dropEmptyEvents(edit, events, () => true);
  return edit.finish("remove-article");
}
