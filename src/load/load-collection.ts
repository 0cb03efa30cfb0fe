import type { Result } from "#core/base";
import { type ArticleText, parseArticleText, parseTimeline, type Timeline } from "#core/model";
import { type LoadOptions, loadJson } from "./load-json.ts";
import type { LoadProblem } from "./problem.ts";

/** Loads a collection's `timeline.json`. */
export function loadTimeline(
  url: string,
  options: LoadOptions,
): Promise<Result<Timeline, LoadProblem>> {
  return loadJson(url, parseTimeline, options);
}

/** Loads an article's `text.json`: all of the text, or the excerpts that the site carries. */
export function loadArticleText(
  url: string,
  options: LoadOptions,
): Promise<Result<ArticleText, LoadProblem>> {
  return loadJson(url, parseArticleText, options);
}
