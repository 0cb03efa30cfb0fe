import type { LocalText } from "#core/model";
import type { NewArticle } from "#core/project";
import { parseEdtf } from "#core/time";
import type { ReadText } from "#load";

/** A text that was read, as a new article with all that its front matter says. */
export function describeArticle(
  { rest = {}, notes: _notes, format: _format, ...read }: ReadText & { readonly title: string },
  recognised: string | undefined,
  languages: readonly string[],
): NewArticle {
  const { agency, text } = rest;
  const local = (value: unknown) => readLocal(value, languages);
  const known = {
    language: read.language ?? recognised,
    written: readDate(rest.written),
    agency: typeof agency === "string" ? agency : undefined,
    shortTitle: local(rest.shortTitle),
    publishedBasis: local(rest.publishedBasis),
    writtenBasis: local(rest.writtenBasis),
    rights: local(rest.rights),
    publish: text === "full" || text === "excerpts" ? text : undefined,
  };
  const given = Object.entries(known).filter(([, value]) => value !== undefined);
  return { ...read, ...Object.fromEntries(given) };
}

/** A date in front matter as EDTF; undefined when it is none. */
export function readDate(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && parseEdtf(text).ok ? text : undefined;
}

/** In each language as front matter has it, or the one text that it has for all. */
function readLocal(value: unknown, languages: readonly string[]): LocalText | undefined {
  if (typeof value === "string") {
    return Object.fromEntries(languages.map((language) => [language, value]));
  }
  if (!(value instanceof Object)) return undefined;
  const texts = Object.entries(value).filter(([, text]) => typeof text === "string");
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}
