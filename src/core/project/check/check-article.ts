import { isId, isLanguage, isWebAddress } from "#core/model";
import { findTextFaults } from "#core/text";
import { parseEdtf } from "#core/time";
import type { ProjectArticle } from "../records.ts";
import { findWholeText } from "../text-of.ts";
import { findLacking } from "./lacking.ts";
import type { ProjectProblem } from "./problem.ts";

type Field = Extract<ProjectProblem, { kind: "article-invalid" }>["field"];

const isDate = (value: string) => parseEdtf(value).ok;
const isText = (value: string) => value.trim() !== "";
const RULES: readonly (readonly [Field, (value: string) => boolean])[] = [
  ["id", isId],
  ["language", isLanguage],
  ["published", isDate],
  ["written", isDate],
  ["url", isWebAddress],
  ["publisher", isText],
  ["agency", isText],
  ["author", isText],
];

/** What an article's file would not take. */
export function checkArticle(
  article: ProjectArticle,
  languages: readonly string[],
): readonly ProjectProblem[] {
  const { id } = article;
  const text = findWholeText(article);
  const texts = {
    shortTitle: article.shortTitle,
    rights: article.rights,
    publishedBasis: article.publishedBasis,
    writtenBasis: article.writtenBasis,
  };
  return [
    ...(isText(article.title) ? [] : [{ kind: "article-without-title" as const, article: id }]),
    ...(article.published === undefined
      ? [{ kind: "article-without-date" as const, article: id }]
      : []),
    ...(article.language === undefined
      ? [{ kind: "article-without-language" as const, article: id }]
      : []),
    ...RULES.flatMap(([field, isRight]): readonly ProjectProblem[] => {
      const value = article[field];
      if (value === undefined || isRight(value)) return [];
      return [{ kind: "article-invalid", article: id, field, value }];
    }),
    ...Object.entries(texts).flatMap(([field, words]): readonly ProjectProblem[] => {
      const lacking = findLacking(words, languages);
      if (lacking.length === 0) return [];
      return [{ kind: "text-missing-language", record: "article", id, field, languages: lacking }];
    }),
    ...(text === undefined
      ? [{ kind: "article-without-text" as const, article: id }]
      : findTextFaults(text).map(({ code, at }) => ({
          kind: "article-text-fault" as const,
          article: id,
          fault: code,
          at,
        }))),
  ];
}
