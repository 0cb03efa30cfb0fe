import { parseEdtf } from "#core/time";
import type { ReadText } from "./read-text.ts";

/** What a document says of itself, before the best is chosen. */
export interface Statement {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** As it stands there. */
  readonly published?: string | undefined;
}

export type KnownFacts = Pick<
  ReadText,
  "title" | "publisher" | "author" | "url" | "language" | "published"
>;

/** The first of the statements that says each thing, in a form that can be used. */
export function chooseFacts(statements: readonly Statement[]): KnownFacts {
  const first = (read: (statement: Statement) => string | undefined): string | undefined => {
    for (const statement of statements) {
      const value = read(statement);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const facts = {
    title: first(({ title }) => tidyWords(title)),
    publisher: first(({ publisher }) => tidyWords(publisher)),
    author: first(({ author }) => readAuthor(author)),
    url: first(({ url }) => readAddress(url)),
    language: first(({ language }) => readLanguage(language)),
    published: choosePublished(statements),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function tidyWords(words: string | undefined): string | undefined {
  const tidy = words
    ?.replace(/[\u00AD\u200B\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
  return tidy === "" ? undefined : tidy;
}

/** Some pages give the address of the author's page in place of the name. */
function readAuthor(author: string | undefined): string | undefined {
  const name = tidyWords(author);
  return name === undefined || /^https?:/i.test(name) ? undefined : name;
}

function readAddress(url: string | undefined): string | undefined {
  const tidy = url?.trim() ?? "";
  return /^https?:\/\//i.test(tidy) && URL.canParse(tidy) ? tidy : undefined;
}

/** BCP 47; pages also write `nb_NO`. */
export function readLanguage(tag: string | undefined): string | undefined {
  const tidy = tag?.trim().replaceAll("_", "-") ?? "";
  if (tidy === "") return undefined;
  try {
    return Intl.getCanonicalLocales(tidy)[0];
  } catch {
    return undefined;
  }
}

const DAY = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[\sT])/;
/** A time in UTC: near midnight its day may not be the day on which the article came out where it did. */
const UTC = /(?:Z|[+-]00:?00)\s*$/i;

/** The day that is stated; of several the first that is stated in the publisher's own time. */
function choosePublished(statements: readonly Statement[]): string | undefined {
  const stated = statements.flatMap(({ published = "" }) => {
    const day = readDay(published);
    return day === undefined ? [] : [{ day, isUtc: UTC.test(published) }];
  });
  return (stated.find(({ isUtc }) => !isUtc) ?? stated[0])?.day;
}

/** ISO 8601 to the day at least; other ways to write a date are not read, as they do not say which number is the month. */
function readDay(text: string): string | undefined {
  const day = DAY.exec(text)?.[1];
  return day !== undefined && parseEdtf(day).ok ? day : undefined;
}
