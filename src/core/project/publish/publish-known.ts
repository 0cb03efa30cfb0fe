import { ok, type Result } from "#core/base";
import type { ArticleText, Problem, Publication, TimelineEvent } from "#core/model";
import { cutExcerpts } from "#core/text";
import { checkProject } from "../check/check-project.ts";
import type { ProjectProblem } from "../check/problem.ts";
import type { Project, ProjectArticle } from "../records.ts";
import { findWholeText } from "../text-of.ts";
import { fillLanguages } from "./fill-languages.ts";
import { publishProject } from "./publish-project.ts";
import { timelineOf } from "./timeline-of.ts";

/**
 * What stands in the way of publishing the accepted events with the quotations there are: of `checkProject` what neither
 * another language of a text nor the whole text of an article would mend.
 */
export function checkKnown(project: Project): readonly ProjectProblem[] {
  return checkProject(fillLanguages(project)).filter((problem) => {
    switch (problem.kind) {
      case "article-without-text":
        return false;
      case "quotation-lost":
      case "quotation-repeated":
        return !isBeyond(project, problem.mention);
      default:
        return true;
    }
  });
}

/**
 * {@link publishProject}, also where only parts of the texts are known, as after opening a published timeline: then
 * quotations stand as that file had them. Every text in each language: see {@link fillLanguages}.
 */
export function publishKnown(given: Project): Result<Publication, readonly Problem[]> {
  const project = fillLanguages(given);
  const articles = [...project.articles.values()];
  if (articles.every((article) => findWholeText(article) !== undefined)) {
    return publishProject(project);
  }
  const accepted = [...project.events].filter(([, { status }]) => status === "accepted");
  const { timeline, texts } = timelineOf({ ...project, events: new Map(accepted) });
  const isUsed = findUsed(project);
  return ok({
    timeline: { ...timeline, articles: timeline.articles.filter(({ id }) => isUsed(id)) },
    texts: texts
      .filter(({ article }) => isUsed(article))
      .map((text) => cut(text, project.articles.get(text.article), timeline.events)),
  });
}

/** Its words lie in a part of the article that is not known, so that nothing says they do not stand there. */
function isBeyond({ articles, mentions }: Project, id: string): boolean {
  const mention = mentions.get(id);
  const article = articles.get(mention?.article ?? "");
  if (mention === undefined || article === undefined || mention.isLost === true) return false;
  if (findWholeText(article) !== undefined) return false;
  const { start, end, exact = "" } = mention;
  if (start === undefined || end === undefined || exact.length !== end - start) return false;
  const part = article.body.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
  return part === undefined || part.text.startsWith(exact, start - part.start);
}

/** Not the articles that only events quote which nobody has accepted yet. */
function findUsed({ events, mentions }: Project): (article: string) => boolean {
  const quoted = { accepted: new Set<string>(), proposed: new Set<string>(), rejected: new Set() };
  for (const { event, article } of mentions.values()) {
    const status = events.get(event ?? "")?.status;
    if (status !== undefined && article !== undefined) quoted[status].add(article);
  }
  return (id) => quoted.accepted.has(id) || !quoted.proposed.has(id);
}

/** The whole text only where its rights allow it. */
function cut(
  text: ArticleText,
  article: ProjectArticle | undefined,
  events: readonly TimelineEvent[],
): ArticleText {
  const whole = article === undefined ? undefined : findWholeText(article);
  if (article === undefined || whole === undefined || article.text === "full") return text;
  const passages = events
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ article: id, start, end }) =>
      id !== article.id || start === undefined || end === undefined
        ? []
        : [{ from: start, to: end }],
    );
  return { ...text, excerpts: cutExcerpts(whole, article.language ?? "en", passages) };
}
