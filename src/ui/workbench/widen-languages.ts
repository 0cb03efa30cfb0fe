import {
  applyChange,
  type Change,
  editSettings,
  type NewArticle,
  type Project,
} from "#core/project";
import type { Locale } from "#core/words";

/** The languages that a project can have by itself: those of the categories it begins with. */
const LOCALES: readonly Locale[] = ["en", "nb"];

/** The language of the page that a tag (BCP 47) stands for; "no" says which Norwegian no more than pages do. */
export function localeOf(tag: string | undefined): Locale | undefined {
  const primary = tag?.toLowerCase().split("-")[0];
  return LOCALES.find((locale) => locale === (primary === "no" ? "nb" : primary));
}

/** A project with the languages that an article brings, and the change that leads to it. */
export interface Widened {
  readonly project: Project;
  /** Undefined where it has them already. */
  readonly change: Change | undefined;
  /** Those that came to others that were there. */
  readonly added: readonly string[];
}

/**
 * Gives a project the article's own language, and those in which its front matter speaks. Not one that another article
 * is in already: then the person has left it out.
 */
export function widenLanguages(project: Project, article: NewArticle): Widened {
  const { languages, title } = project.settings;
  const others = [...project.articles.values()];
  const spoken = [article.language, ...Object.keys(article.rights ?? {})];
  const brought = LOCALES.filter(
    (locale) =>
      spoken.some((tag) => localeOf(tag) === locale) &&
      !languages.includes(locale) &&
      !others.some(({ language }) => localeOf(language) === locale),
  );
  const own = localeOf(article.language);
  const isBlank = others.length === 0 && Object.values(title).every((text) => text.trim() === "");
  const next =
    isBlank && own !== undefined
      ? [own, ...brought.filter((locale) => locale !== own)]
      : [...languages, ...brought];
  if (next.join() === languages.join()) return { project, change: undefined, added: [] };
  const change = editSettings(project, { languages: next });
  const applied = applyChange(project, change);
  if (!applied.ok) return { project, change: undefined, added: [] };
  return { project: applied.value, change, added: others.length === 0 ? [] : brought };
}
