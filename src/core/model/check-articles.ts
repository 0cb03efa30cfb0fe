import { assertUnreachable } from "#core/base";
import { findTextFaults, type TextFault } from "#core/text";
import { compareEdtf, parseEdtf } from "#core/time";
import type { AuthoredArticle } from "./authored.ts";
import type { CheckedArticle } from "./checked.ts";
import { parseShape } from "./issues.ts";
import { checkDuplicates } from "./known.ts";
import type { Problem } from "./problem.ts";
import { isId } from "./scalars.ts";
import type { AuthoringSchemas } from "./schemas.ts";
import type { ArticleSource } from "./source.ts";
import { describeShape } from "./words.ts";

export interface CheckedArticles {
  readonly articles: readonly CheckedArticle[];
  readonly problems: readonly Problem[];
}

/** Every article's front matter and body; those that are right, by date of publication and id. */
export function checkArticles(
  sources: readonly ArticleSource[],
  schemas: AuthoringSchemas,
  languages: readonly string[],
): CheckedArticles {
  const problems: Problem[] = [];
  const articles: CheckedArticle[] = [];
  for (const { id, file, value, body } of sources) {
    problems.push(...checkBody(body).map((problem) => ({ file, ...problem })));
    if (!isId(id)) {
      const words = describeShape("id-form", "the file’s name", id, []);
      problems.push({ file, path: [], code: "id-form", text: id, ...words });
    }
    if (value === undefined || body === undefined) continue;
    const front = parseShape(schemas.article, value, "front matter", languages);
    if (front.ok) articles.push({ article: publishArticle(id, front.value), body });
    else problems.push(...front.error.map((problem) => ({ file, ...problem })));
  }
  const ids = sources.map(({ id, file }) => ({ id, file, path: [] }));
  return {
    articles: articles.toSorted((a, b) => compareArticles(a.article, b.article)),
    problems: [...problems, ...checkDuplicates("article", ids)],
  };
}

function publishArticle(id: string, front: AuthoredArticle): CheckedArticle["article"] {
  return { id, ...front, written: front.written ?? front.published, page: `articles/${id}/` };
}

type ArticleKeys = Pick<CheckedArticle["article"], "id" | "published">;

function compareArticles(a: ArticleKeys, b: ArticleKeys): number {
  const [first, second] = [parseEdtf(a.published), parseEdtf(b.published)];
  const byDate = first.ok && second.ok ? compareEdtf(first.value, second.value) : 0;
  return byDate || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function checkBody(body: string | undefined): readonly Problem[] {
  if (body === undefined) return [];
  return findTextFaults(body).map((fault) => describeFault(fault, body));
}

function describeFault({ code, at }: TextFault, body: string): Problem {
  const around = body.slice(Math.max(0, at - 12), at + 12);
  const base = { path: [], offset: at, code };
  switch (code) {
    case "empty-text":
      return {
        ...base,
        message: "the article has no text",
        mend: "put the text, verbatim, below the second ---",
      };
    case "byte-order-mark":
      return {
        ...base,
        message: "a byte order mark stands before the text",
        mend: "save the file as UTF-8 without a byte order mark",
      };
    case "carriage-return":
      return {
        ...base,
        message: "a line ends in a carriage return",
        text: JSON.stringify(around),
        mend: "save the file with LF line ends",
      };
    case "lone-surrogate":
      return {
        ...base,
        message: "half of a surrogate pair stands alone",
        text: JSON.stringify(around),
        mend: "put the character that was meant",
      };
    case "not-nfc":
      return {
        ...base,
        message: "a letter is written in parts, not composed (Unicode NFC)",
        text: around.replace(/\p{M}/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`),
        mend: "save the text in the form NFC",
      };
    default:
      return assertUnreachable(code);
  }
}
