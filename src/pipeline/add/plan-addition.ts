import { assert } from "#core/base";
import { type JoinSuggestion, type Language, OTHER_CATEGORY, suggestJoins } from "#core/extract";
import type { AuthoredArticle, AuthoredEvent } from "#core/model";
import {
  addArticle,
  applyChange,
  type Findings,
  listJoinables,
  type NewArticle,
  type Project,
  type ProjectEvent,
  toAuthored,
} from "#core/project";
import { printArticleFile, printCollectionYaml, writeEvents } from "#exchange";

/** What is to be written, and the parts of it that a person wants to hear of. */
export interface Addition {
  readonly id: string;
  readonly front: AuthoredArticle;
  /** The drafts, as they will stand in the file. */
  readonly events: readonly AuthoredEvent[];
  /** Ids of the drafts whose category nothing in the text told. */
  readonly guessed: ReadonlySet<string>;
  /** Languages of the collection that the drafts' titles are not in yet. */
  readonly untranslated: readonly string[];
  /** Pairs of a draft and an event that was there, which may be one and the same; the draft first. */
  readonly joins: readonly JoinSuggestion[];
  /** Events that no quotation can tell from others: the text repeats itself for too long around them. */
  readonly unquotable: number;
  /** Finds that no draft quotes: undated, vague, or of no event. */
  readonly loose: number;
  /** By path from the collection's folder; those that are there already are replaced. */
  readonly files: ReadonlyMap<string, string>;
}

export interface AdditionOptions {
  readonly isNew: boolean;
  /** To compare events in. */
  readonly languages: readonly Language[];
}

/**
 * The files that change when an article comes to a collection: the same as the workbench would make of it. Events that
 * stand in `events.yaml` keep their characters.
 */
export function planAddition(
  project: Project,
  article: NewArticle,
  findings: Findings,
  { isNew, languages }: AdditionOptions,
): Addition {
  const changed = applyChange(project, addArticle(project, article, findings));
  assert(changed.ok, "an article can be added");
  const authored = toAuthored(changed.value);
  const added = authored.articles.find(({ id }) => !project.articles.has(id));
  assert(added !== undefined, "the article was added");
  const { id, front, body } = added;
  const events = authored.events.filter((event) => !project.events.has(event.id));
  const drafts = new Set(events.map((event) => event.id));
  const proposed = [...changed.value.events.values()].filter(
    (event) => !project.events.has(event.id),
  );
  const drafted = proposed.filter((event) => drafts.has(event.id));
  const guessed = new Set(drafted.filter(isGuessed).map((event) => event.id));
  const { languages: tags } = changed.value.settings;
  const listLacking = ({ title }: ProjectEvent) => tags.filter((tag) => title[tag] === undefined);
  const comments = new Map(
    drafted.map((event) => [
      event.id,
      [
        ...(guessed.has(event.id) ? ["category: a guess"] : []),
        ...listLacking(event).map((tag) => `${tag}: not translated yet`),
      ],
    ]),
  );
  const written = writeEvents(project.settings.eventsText, events, { comments });
  assert(written.ok, "a checked file takes new events");
  const quoted = [...changed.value.mentions.values()];
  return {
    id,
    front,
    events,
    guessed,
    untranslated: [...new Set(drafted.flatMap(listLacking))],
    joins: findJoins(project, changed.value, drafts, languages),
    unquotable: proposed.length - events.length,
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

/** Where there is no "other" to fall under, an event of which nothing tells more is put somewhere all the same. */
function isGuessed({ category, confidence }: ProjectEvent): boolean {
  return confidence?.category === 0 && category !== OTHER_CATEGORY;
}

function findJoins(
  before: Project,
  after: Project,
  drafts: ReadonlySet<string>,
  languages: readonly Language[],
): readonly JoinSuggestion[] {
  if (before.events.size === 0 || drafts.size === 0) return [];
  return suggestJoins(listJoinables(after), languages).flatMap((pair) => {
    const { a, b } = pair;
    if (drafts.has(a) && before.events.has(b)) return [pair];
    return drafts.has(b) && before.events.has(a) ? [{ ...pair, a: b, b: a }] : [];
  });
}
