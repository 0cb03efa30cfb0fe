import { err, ok, type Result } from "#core/base";
import type { AuthoredArticle, LocalText } from "#core/model";
import type { NewArticle } from "#core/project";
import { parseEdtf } from "#core/time";
import { findFrontText, type TextDocument } from "../extract/read-document.ts";
import type { ArticleOption, SaidOfArticle } from "./add-options.ts";
import { stripInline } from "./strip-markdown.ts";

/** An article's metadata as far as they are known, and what a person should know of how they came about. */
export interface ArticleDescription {
  readonly fields: Omit<NewArticle, "text">;
  readonly notes: readonly string[];
}

const TEXTS = ["title", "publisher", "agency", "author", "url"] as const;
const LOCALS = ["shortTitle", "rights", "publishedBasis", "writtenBasis"] as const;
const DATES = ["published", "written"] as const;
const KNOWN: readonly string[] = [
  ...TEXTS,
  ...LOCALS,
  ...DATES,
  "language",
  "text",
] satisfies (keyof AuthoredArticle)[];

/**
 * Metadata from the options, then the front matter, then the text (a Markdown heading for the title, the language its
 * words tell). Or everything that is missing or wrong, each with the option that gives it.
 */
export function describeArticle(
  document: TextDocument,
  said: SaidOfArticle,
  languages: readonly string[],
  detected: string | undefined,
): Result<ArticleDescription, readonly string[]> {
  const find = (key: string, option: ArticleOption | undefined) =>
    (option === undefined ? undefined : said[option]) ?? findFrontText(document, key);
  const texts = TEXTS.map((key) => [key, find(key, key)] as const);
  const dates = DATES.map((key) => [key, find(key, key)] as const);
  const locals = LOCALS.map((key) => {
    const option = key === "shortTitle" ? "short-title" : key === "rights" ? "rights" : undefined;
    const value = (option === undefined ? undefined : said[option]) ?? document.front.get(key);
    return [key, spreadText(value, languages)] as const;
  });
  const known = Object.fromEntries(
    [...texts, ...dates, ...locals].filter(([, value]) => value !== undefined),
  ) as Partial<NewArticle>;
  const title = known.title ?? findHeading(document.text);
  const { published } = known;
  const language = find("language", "language") ?? detected;
  const publish = find("text", "text") ?? "excerpts";
  const faults = [
    ...(title === undefined ? ["the title is missing: --title TEXT"] : []),
    ...(published === undefined ? ["the date of publication is missing: --published DATE"] : []),
    ...(language === undefined ? ["the language does not show in the text: --language TAG"] : []),
    ...(publish === "full" || publish === "excerpts"
      ? []
      : [`--text is full or excerpts, not “${publish}”`]),
    ...dates.flatMap(([key, date]) => describeDateFault(key, date)),
  ];
  if (title === undefined || language === undefined || faults.length > 0) return err(faults);
  const id = said.id ?? [known.publisher ?? title, published].join(" ");
  const strangers = [...document.front.keys()].filter((key) => !KNOWN.includes(key));
  return ok({
    fields: { ...known, id, title, language, publish: publish === "full" ? "full" : "excerpts" },
    notes: strangers.map((key) => `front matter: “${key}” is not known here and was left out`),
  });
}

function describeDateFault(key: string, date: string | undefined): readonly string[] {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  return parsed === undefined || parsed.ok
    ? []
    : [`--${key}: “${date}” is not a date: ${parsed.error.message}`];
}

/** One text for every language, or a text for each; a language that lacks gets the words of another. */
function spreadText(value: unknown, languages: readonly string[]): LocalText | undefined {
  if (typeof value === "string" && value.trim() !== "") {
    return Object.fromEntries(languages.map((tag) => [tag, value]));
  }
  if (typeof value !== "object" || value === null) return undefined;
  const texts = new Map(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
  const [any] = texts.values();
  if (any === undefined) return undefined;
  return Object.fromEntries(languages.map((tag) => [tag, texts.get(tag) ?? any]));
}

/** The first line of a Markdown text, when it is a heading. */
function findHeading(text: string): string | undefined {
  const heading = /^\s*#[ \t]+(\S[^\r\n]*)/.exec(text)?.[1]?.replace(/[ \t]+#*\s*$/, "");
  return heading === undefined ? undefined : stripInline(heading);
}
