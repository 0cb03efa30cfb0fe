import { parse } from "yaml";
import { isSame } from "#core/base";
import { type AuthoredEvent, parseCollection } from "#core/model";
import {
  type AuthoredProject,
  fromCollection,
  type Project,
  printProject,
  toAuthored,
  toSource,
} from "#core/project";
import {
  printArticleFile,
  printCollectionYaml,
  printGlossaryYaml,
  printStoryYaml,
} from "./print-files.ts";
import { writeEvents } from "./write-events.ts";

/** The file beside a collection's folder that holds what the folder cannot: the rejected, the tray, the finds. */
export function nameWorkbenchFile(collection: string): string {
  return `${collection}.workbench.json`;
}

/**
 * A project as the files of `data/`, by path: `<id>/collection.yaml`, `<id>/articles/…`, `<id>/events.yaml`,
 * `<id>/stories/…`, `<id>/glossary.yaml` if there is one, and `<id>.workbench.json` beside the folder. Events that came in a file and did not change go out
 * character by character.
 */
export function packCollection(project: Project): ReadonlyMap<string, string> {
  const authored = toAuthored(project);
  const { id, collection, articles } = authored;
  const { stories } = toSource(authored);
  return new Map([
    [`${id}/collection.yaml`, printCollectionYaml(collection)],
    ...articles.map(
      ({ id: name, front, body }) =>
        [`${id}/articles/${name}.txt`, printArticleFile(front, body)] as const,
    ),
    [`${id}/events.yaml`, packEvents(authored, project.settings.eventsText)],
    ...stories.map(
      ({ id: name }, index) =>
        [`${id}/stories/${name}.yaml`, printStory(authored.stories[index])] as const,
    ),
    ...(authored.glossary.length === 0
      ? []
      : [[`${id}/glossary.yaml`, printGlossaryYaml(authored.glossary)] as const]),
    [nameWorkbenchFile(id), `${printProject(project)}\n`],
  ]);
}

function printStory(story: AuthoredProject["stories"][number] | undefined): string {
  return story === undefined ? "" : printStoryYaml(story);
}

/** What is no longer an event of the project was taken out by the person. */
function packEvents(authored: AuthoredProject, original: string | undefined): string {
  const items = original === undefined ? [] : readItems(original);
  const events = keepWording(authored, items);
  const ids = new Set(events.map(({ id }) => id));
  const remove = items.map(({ id }) => id).filter((id) => !ids.has(id));
  const written = writeEvents(original, events, { remove });
  const fresh = written.ok ? written : writeEvents(undefined, events);
  return fresh.ok ? fresh.value : "[]\n";
}

/**
 * The project's events, worded as in the original where both say the same: with context where none is needed, with a
 * name in every language though it is one and the same.
 */
function keepWording(
  authored: AuthoredProject,
  items: readonly AuthoredEvent[],
): readonly AuthoredEvent[] {
  const source = toSource(authored);
  const parsed = parseCollection({ ...source, events: { ...source.events, value: items } });
  if (!parsed.ok) return authored.events;
  const plain = toAuthored(fromCollection(authored.id, parsed.value)).events;
  const before = new Map(plain.map((event) => [event.id, event]));
  const original = new Map(items.map((item) => [item.id, item]));
  return authored.events.map((event) => {
    const [old, item] = [before.get(event.id), original.get(event.id)];
    if (old === undefined || item === undefined) return event;
    return isSame(event, old)
      ? item
      : { ...keepMembers(event, old, item), mentions: keepMentions(event, old, item) };
  });
}

function keepMembers(
  event: AuthoredEvent,
  plain: AuthoredEvent,
  item: AuthoredEvent,
): AuthoredEvent {
  const [was, wording] = [plain, item].map((each) => new Map(Object.entries(each)));
  const members = Object.entries(event).map(([key, value]) => {
    const isKept = isSame(value, was?.get(key)) && wording?.get(key) !== undefined;
    return [key, isKept ? wording?.get(key) : value];
  });
  return Object.fromEntries(members);
}

/** The checked mentions stand in the order of the file. */
function keepMentions(
  { mentions }: AuthoredEvent,
  plain: AuthoredEvent,
  item: AuthoredEvent,
): AuthoredEvent["mentions"] {
  return mentions.map((mention) => {
    const at = plain.mentions.findIndex((each) => isSame(each, mention));
    return item.mentions[at] ?? mention;
  });
}

/** The items of a text that has been checked before; none when it is none after all. */
function readItems(text: string): readonly AuthoredEvent[] {
  try {
    const value: unknown = parse(text);
    return Array.isArray(value) ? value.filter((item) => typeof item?.id === "string") : [];
  } catch {
    return [];
  }
}
