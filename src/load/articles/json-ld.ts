import type { Statement } from "./known-facts.ts";

/** schema.org's kinds of articles. */
const ARTICLE = /(?:Article|Posting|Report|Review|CreativeWork)$/;

/** What the JSON-LD of a page says of the article on it; undefined when it is of something else, or not JSON. */
export function readJsonLd(text: string): Statement | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const item = listItems(value).find((each) =>
    listTexts(each["@type"]).some((type) => ARTICLE.test(type)),
  );
  if (item === undefined) return undefined;
  return {
    title: firstText(item.headline) ?? firstText(item.name),
    publisher: nameOf(item.publisher),
    author: namesOf(item.author),
    url: firstText(item.url) ?? addressOf(item.mainEntityOfPage),
    language: firstText(item.inLanguage),
    published: firstText(item.datePublished),
  };
}

type Item = Readonly<Record<string, unknown>>;

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The things described at the top, alone, in a list or in a graph. */
function listItems(value: unknown): readonly Item[] {
  return listOf(value)
    .filter(isItem)
    .flatMap((item) => [item, ...listOf(item["@graph"]).filter(isItem)]);
}

function listTexts(value: unknown): readonly string[] {
  return listOf(value).filter((each) => typeof each === "string");
}

const firstText = (value: unknown): string | undefined => listTexts(value)[0];

function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isItem(first) ? firstText(first.name) : firstText(first);
}

function namesOf(value: unknown): string | undefined {
  const names = listOf(value).flatMap((each) => nameOf(each) ?? []);
  return names.length === 0 ? undefined : names.join(", ");
}

function addressOf(value: unknown): string | undefined {
  return isItem(value) ? firstText(value["@id"]) : firstText(value);
}
