import { assert } from "#core/base";
import type { AuthoredArticle, AuthoredEvent } from "#core/model";
import {
  addArticle,
  applyChange,
  type Findings,
  type NewArticle,
  type Project,
  toAuthored,
} from "#core/project";
import { printArticleFile, printCollectionYaml, writeEvents } from "#exchange";

/** What is to be written, and the parts of it that a person wants to hear of. */
export interface Addition {
  readonly id: string;
  readonly front: AuthoredArticle;
  /** The drafts, as they will stand in the file. */
  readonly events: readonly AuthoredEvent[];
  /** Finds that no draft quotes: undated, vague, or of no event. */
  readonly loose: number;
  /** By path from the collection's folder; those that are there already are replaced. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The files that change when an article comes to a collection: the same as the workbench would make of it. Events that
 * stand in `events.yaml` keep their characters.
 */
export function planAddition(
  project: Project,
  article: NewArticle,
  findings: Findings,
  { isNew }: { readonly isNew: boolean },
): Addition {
  const changed = applyChange(project, addArticle(project, article, findings));
  assert(changed.ok, "an article can be added");
  const authored = toAuthored(changed.value);
  const added = authored.articles.find(({ id }) => !project.articles.has(id));
  assert(added !== undefined, "the article was added");
  const { id, front, body } = added;
  const events = authored.events.filter((event) => !project.events.has(event.id));
  const quoted = [...changed.value.mentions.values()];
  const written = writeEvents(project.settings.eventsText, events);
  assert(written.ok, "a checked file takes new events");
  return {
    id,
    front,
    events,
    loose: quoted.filter((mention) => mention.article === id && mention.event === undefined).length,
    files: new Map([
      ...(isNew ? [["collection.yaml", printCollectionYaml(authored.collection)] as const] : []),
      [`articles/${id}.txt`, printArticleFile(front, body)],
      ...(written.value === project.settings.eventsText
        ? []
        : [["events.yaml", written.value] as const]),
    ]),
  };
}
