import type {
  AuthoredArticle,
  AuthoredCollection,
  AuthoredEvent,
  AuthoredGlossaryEntry,
  AuthoredStep,
  AuthoredStory,
} from "#core/model";
import { orderKeys } from "./order-keys.ts";
import { printYaml, type YamlStyle } from "./print-yaml.ts";

const FOLDED: YamlStyle = { flow: ["label", "languages", "shortTitle"], foldAt: 110 };
const EVENTS: YamlStyle = { flow: ["title", "place", "attributedTo", "after"] };

/** `collection.yaml`. */
export function printCollectionYaml(collection: AuthoredCollection): string {
  return printYaml(
    orderKeys(collection, [
      "title",
      "description",
      "rights",
      "languages",
      "view",
      "categories",
    ] satisfies (keyof AuthoredCollection)[]),
    FOLDED,
  );
}

/**
 * `articles/<id>.txt`: front matter and the text, verbatim, with the one line feed that ends the file. `splitArticleFile`
 * gives both again.
 */
export function printArticleFile(front: AuthoredArticle, body: string): string {
  const ordered = orderKeys(front, [
    "title",
    "shortTitle",
    "publisher",
    "agency",
    "author",
    "language",
    "published",
    "publishedBasis",
    "written",
    "writtenBasis",
    "url",
    "rights",
    "text",
  ] satisfies (keyof AuthoredArticle)[]);
  return `---\n${printYaml(ordered, FOLDED)}---\n${body}\n`;
}

/** `stories/<id>.yaml`. */
export function printStoryYaml(story: AuthoredStory): string {
  const ordered = orderKeys(
    { ...story, steps: story.steps.map((step) => orderKeys(step, STEP_KEYS)) },
    ["id", "title", "summary", "steps"] satisfies (keyof AuthoredStory)[],
  );
  return printYaml(ordered, { flow: ["title", "events", "highlight"], foldAt: 110 });
}

const STEP_KEYS: readonly (keyof AuthoredStep)[] = [
  "id",
  "title",
  "text",
  "events",
  "highlight",
  "view",
  "passages",
  "question",
  "notes",
];

/** `glossary.yaml`. */
export function printGlossaryYaml(glossary: readonly AuthoredGlossaryEntry[]): string {
  const ordered = glossary.map((entry) =>
    orderKeys(entry, [
      "id",
      "kind",
      "term",
      "also",
      "text",
      "source",
    ] satisfies (keyof AuthoredGlossaryEntry)[]),
  );
  return printYaml(ordered, { flow: ["term", "also"], foldAt: 110 });
}

/** A part of `events.yaml`: `[event]` prints an item of the list, `{ date: "2015" }` the line `date: "2015"`. */
export function printEventPart(part: unknown): string {
  return printYaml(part, EVENTS);
}

const EVENT_KEYS: readonly (keyof AuthoredEvent)[] = [
  "id",
  "title",
  "summary",
  "category",
  "place",
  "importance",
  "date",
  "after",
  "status",
  "mentions",
];

const MENTION_KEYS: readonly (keyof AuthoredEvent["mentions"][number])[] = [
  "article",
  "exact",
  "prefix",
  "suffix",
  "expression",
  "expressionAt",
  "date",
  "partOfDay",
  "basis",
  "relativeTo",
  "attributedTo",
  "note",
  "reference",
];

/** The event with its keys, and its mentions' keys, in the order in which they are written. */
export function orderEvent(event: AuthoredEvent): AuthoredEvent {
  const mentions = event.mentions.map((mention) => orderKeys(mention, MENTION_KEYS));
  return orderKeys({ ...event, mentions }, EVENT_KEYS);
}
