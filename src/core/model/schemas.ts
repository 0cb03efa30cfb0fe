import * as v from "valibot";
import type {
  AuthoredArticle,
  AuthoredCollection,
  AuthoredEvent,
  AuthoredGlossaryEntry,
  AuthoredMention,
  AuthoredPassage,
  AuthoredStory,
  Name,
} from "./authored.ts";
import type { LocalText } from "./published.ts";
import {
  basis,
  code,
  date,
  GLOSSARY_KINDS,
  id,
  language,
  localText,
  partOfDay,
  span,
  text,
  textKind,
  webAddress,
} from "./scalars.ts";

/** The shapes of what a person writes, for a collection in certain languages. */
export interface AuthoringSchemas {
  readonly collection: v.GenericSchema<unknown, AuthoredCollection>;
  readonly article: v.GenericSchema<unknown, AuthoredArticle>;
  readonly event: v.GenericSchema<unknown, AuthoredEvent>;
  /** One mention of an event, as it is inside `event`. */
  readonly mention: v.GenericSchema<unknown, AuthoredMention>;
  readonly story: v.GenericSchema<unknown, AuthoredStory>;
  /** One entry of the glossary. */
  readonly glossaryEntry: v.GenericSchema<unknown, AuthoredGlossaryEntry>;
}

const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(item, code("not-list")), v.minLength(1, code("empty-list")));

const count = v.pipe(
  v.number(code("not-number")),
  v.check((value) => Number.isInteger(value) && value >= 1, code("expression-at")),
);
const importance = v.pipe(
  v.number(code("not-number")),
  v.check((value) => Number.isInteger(value) && value >= 1 && value <= 5, code("importance")),
);
const reference = v.object({ title: text, publisher: text, url: webAddress }, code("not-map"));
const passage: v.GenericSchema<unknown, AuthoredPassage> = v.object(
  {
    article: text,
    exact: text,
    prefix: v.exactOptional(v.string(code("not-text"))),
    suffix: v.exactOptional(v.string(code("not-text"))),
  },
  code("not-map"),
);
const referenceOnly = v.object({ reference }, code("not-map"));
const source = v.lazy(
  (value): v.GenericSchema<unknown, AuthoredGlossaryEntry["source"]> =>
    value instanceof Object && "reference" in value ? referenceOnly : passage,
);

/**
 * Schemas in which every LocalText has exactly the given languages; with none (the collection's own file could not be
 * read) any will do, so that one fault does not look like a hundred. Unknown keys pass here: see `findUnknownKeys`.
 */
export function createSchemas(languages: readonly string[]): AuthoringSchemas {
  const local = createLocalText(languages);
  const name = v.lazy(
    (value): v.GenericSchema<unknown, Name> => (typeof value === "string" ? text : local),
  );
  const mention = v.object(
    {
      article: v.exactOptional(text),
      exact: v.exactOptional(text),
      prefix: v.exactOptional(v.string(code("not-text"))),
      suffix: v.exactOptional(v.string(code("not-text"))),
      expression: v.exactOptional(text),
      expressionAt: v.exactOptional(count),
      date,
      partOfDay: v.exactOptional(partOfDay),
      basis,
      relativeTo: v.exactOptional(text),
      attributedTo: v.exactOptional(name),
      note: v.exactOptional(local),
      reference: v.exactOptional(reference),
    },
    code("not-map"),
  );
  return {
    mention,
    collection: v.object(
      {
        title: local,
        description: v.exactOptional(local),
        rights: v.exactOptional(local),
        languages: v.pipe(
          v.array(language, code("not-list")),
          v.minLength(1, code("empty-list")),
          v.check((tags) => new Set(tags).size === tags.length, code("duplicate-language")),
        ),
        categories: listOf(v.object({ id, label: local }, code("not-map"))),
        view: v.exactOptional(span),
      },
      code("not-map"),
    ),
    article: v.object(
      {
        title: text,
        shortTitle: local,
        publisher: v.exactOptional(text),
        agency: v.exactOptional(text),
        author: v.exactOptional(text),
        language,
        published: date,
        publishedBasis: v.exactOptional(local),
        written: v.exactOptional(date),
        writtenBasis: v.exactOptional(local),
        url: v.exactOptional(webAddress),
        rights: local,
        text: textKind,
      },
      code("not-map"),
    ),
    event: v.object(
      {
        id,
        title: local,
        summary: v.exactOptional(local),
        category: text,
        place: v.exactOptional(name),
        importance,
        date: v.exactOptional(date),
        after: v.exactOptional(v.array(text, code("not-list"))),
        status: v.exactOptional(v.picklist(["draft"], code("choice"))),
        mentions: v.array(mention, code("not-list")),
      },
      code("not-map"),
    ),
    story: v.object(
      {
        id: v.exactOptional(id),
        title: local,
        summary: v.exactOptional(local),
        steps: listOf(
          v.object(
            {
              id: v.exactOptional(id),
              title: local,
              text: v.exactOptional(local),
              events: v.exactOptional(v.array(text, code("not-list"))),
              highlight: v.exactOptional(v.array(text, code("not-list"))),
              view: v.exactOptional(span),
              passages: v.exactOptional(v.array(passage, code("not-list"))),
              question: v.exactOptional(local),
              notes: v.exactOptional(local),
            },
            code("not-map"),
          ),
        ),
      },
      code("not-map"),
    ),
    glossaryEntry: v.object(
      {
        id,
        kind: v.picklist(GLOSSARY_KINDS, code("choice")),
        term: local,
        also: v.exactOptional(v.array(text, code("not-list"))),
        text: local,
        source,
      },
      code("not-map"),
    ),
  };
}

function createLocalText(languages: readonly string[]): v.GenericSchema<unknown, LocalText> {
  if (languages.length === 0) return localText;
  return v.object(Object.fromEntries(languages.map((tag) => [tag, text])), code("not-map"));
}
