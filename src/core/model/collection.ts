import { err, ok, type Result } from "#core/base";
import { checkArticles } from "./check-articles.ts";
import { checkEvents, listEventIds } from "./check-events.ts";
import { checkGlossary } from "./check-glossary.ts";
import { checkStories } from "./check-stories.ts";
import type { Collection } from "./checked.ts";
import { parseShape } from "./issues.ts";
import { checkDuplicates, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import { readItems, readMember, readText } from "./raw.ts";
import { isId, isLanguage } from "./scalars.ts";
import { createSchemas } from "./schemas.ts";
import type { CollectionSource } from "./source.ts";
import { describeShape } from "./words.ts";

/**
 * Checks everything that was read of a collection: shapes, names, references, and that every quotation stands verbatim
 * and once in its article. All problems of all files are collected; with any, there is no collection. A file that could
 * not be read or parsed (undefined) is passed over, as who read it has told why; the list of problems may then be empty.
 */
export function parseCollection(source: CollectionSource): Result<Collection, readonly Problem[]> {
  const { file, value } = source.collection;
  const languages = readLanguages(value);
  const schemas = createSchemas(languages);
  const shape =
    value === undefined
      ? undefined
      : parseShape(schemas.collection, value, "collection.yaml", languages);
  const known: Known = {
    languages,
    categories: listCategoryIds(value),
    bodies: new Map(source.articles.map(({ id, body }) => [id, body])),
    events: listEventIds(source.events.value),
  };
  const articles = checkArticles(source.articles, schemas, languages);
  const events = checkEvents(source.events, schemas, known);
  const stories = checkStories(source.stories, schemas, known);
  const glossary = checkGlossary(source.glossary, schemas, known);
  const problems: readonly Problem[] = [
    ...checkFolderName(source),
    ...(shape?.ok === false ? shape.error.map((problem) => ({ file, ...problem })) : []),
    ...checkDuplicates(
      "category",
      (known.categories ?? []).map((id, index) => ({
        id,
        file,
        path: ["categories", index, "id"],
      })),
    ),
    ...articles.problems,
    ...events.problems,
    ...stories.problems,
    ...glossary.problems,
  ];
  if (problems.length > 0 || !shape?.ok || !isWhole(source)) return err(problems);
  return ok({
    id: source.id,
    ...shape.value,
    articles: articles.articles,
    events: events.events,
    stories: stories.stories,
    glossary: glossary.entries,
  });
}

function checkFolderName({ id, collection }: CollectionSource): readonly Problem[] {
  if (isId(id)) return [];
  const words = describeShape("id-form", "the folder’s name", id, []);
  return [{ file: collection.file, path: [], code: "id-form", text: id, ...words }];
}

function isWhole({ events, articles, stories, glossary }: CollectionSource): boolean {
  return (
    [events, ...articles, ...stories, ...(glossary === undefined ? [] : [glossary])].every(
      (part) => part.value !== undefined,
    ) && articles.every(({ body }) => body !== undefined)
  );
}

function listCategoryIds(value: unknown): readonly string[] | undefined {
  const categories = readMember(value, "categories");
  if (!Array.isArray(categories)) return undefined;
  return categories.flatMap((category) => readText(category, "id") ?? []);
}

/** The languages as far as they can be made out; the schema tells what is wrong with the rest. */
function readLanguages(value: unknown): readonly string[] {
  return readItems(readMember(value, "languages")).flatMap((tag) =>
    typeof tag === "string" && isLanguage(tag) ? [tag] : [],
  );
}
