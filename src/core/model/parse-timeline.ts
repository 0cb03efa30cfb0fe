import * as v from "valibot";
import { err, ok, type Result } from "#core/base";
import type { Problem, ProblemCode } from "./problem.ts";
import type { ArticleText, Timeline } from "./published.ts";
import { articleTextSchema, timelineSchema } from "./published-schema.ts";

type Path = readonly (string | number)[];

/**
 * Reads `timeline.json` in a browser: shape, dates, web addresses, and that every name leads somewhere. Gives a value
 * that the rest may rely on, made anew from known members only; or every problem, by path, in few words.
 */
export function parseTimeline(document: unknown): Result<Timeline, readonly Problem[]> {
  const parsed = parseDocument(timelineSchema, document);
  if (!parsed.ok) return parsed;
  const problems = checkNames(parsed.value);
  return problems.length > 0 ? err(problems) : parsed;
}

/** Reads an article's `text.json`: excerpts in order, apart from one another, inside the body, as long as they say. */
export function parseArticleText(document: unknown): Result<ArticleText, readonly Problem[]> {
  const parsed = parseDocument(articleTextSchema, document);
  if (!parsed.ok) return parsed;
  const { excerpts, length } = parsed.value;
  const problems = excerpts.flatMap(({ start, end, text }, index) => {
    const isInside = (excerpts[index - 1]?.end ?? 0) <= start && end <= length;
    return isInside && end - start === text.length
      ? []
      : [describeFault("format", ["excerpts", index], `${start}-${end}`)];
  });
  return problems.length > 0 ? err(problems) : parsed;
}

function parseDocument<T>(
  schema: v.GenericSchema<unknown, T>,
  document: unknown,
): Result<T, readonly Problem[]> {
  const parsed = v.safeParse(schema, document);
  if (parsed.success) return ok(parsed.output);
  return err(
    parsed.issues.map(({ message, path, input }) =>
      describeFault(
        // The schemas give a code for a message, every one.
        input === undefined ? "missing" : (message as ProblemCode),
        (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key))),
        input,
      ),
    ),
  );
}

function checkNames({
  categories,
  articles,
  events,
  stories,
  glossary = [],
}: Timeline): readonly Problem[] {
  const problems: Problem[] = [];
  const collect = (
    items: readonly { readonly id: string }[],
    name: string,
  ): ReadonlySet<string> => {
    const ids = new Set<string>();
    items.forEach(({ id }, index) => {
      if (ids.has(id)) problems.push(describeFault("duplicate-id", [name, index, "id"], id));
      ids.add(id);
    });
    return ids;
  };
  const expect = (
    ids: ReadonlySet<string>,
    id: string | undefined,
    code: ProblemCode,
    path: Path,
  ) => {
    if (id !== undefined && !ids.has(id)) problems.push(describeFault(code, path, id));
  };
  const categoryIds = collect(categories, "categories");
  const articleIds = collect(articles, "articles");
  const eventIds = collect(events, "events");
  collect(stories, "stories");
  collect(glossary, "glossary");
  events.forEach(({ category, after = [], mentions }, at) => {
    expect(categoryIds, category, "unknown-category", ["events", at, "category"]);
    after.forEach((id, index) => {
      expect(eventIds, id, "unknown-event", ["events", at, "after", index]);
    });
    mentions.forEach(({ article, relativeTo }, index) => {
      const path = ["events", at, "mentions", index];
      expect(articleIds, article, "unknown-article", [...path, "article"]);
      expect(eventIds, relativeTo, "unknown-event", [...path, "relativeTo"]);
    });
  });
  stories.forEach(({ steps }, at) => {
    steps.forEach((step, index) => {
      const path = ["stories", at, "steps", index];
      for (const key of ["events", "highlight"] as const) {
        step[key]?.forEach((id, nth) => {
          expect(eventIds, id, "unknown-event", [...path, key, nth]);
        });
      }
      step.passages?.forEach((passage, nth) => {
        expect(articleIds, passage.article, "unknown-article", [
          ...path,
          "passages",
          nth,
          "article",
        ]);
      });
    });
  });
  glossary.forEach(({ source }, at) => {
    const path = ["glossary", at, "source", "article"];
    if ("article" in source) expect(articleIds, source.article, "unknown-article", path);
  });
  return problems;
}

function describeFault(code: ProblemCode, path: Path, value: unknown): Problem {
  const text = typeof value === "object" ? undefined : String(value);
  return {
    path,
    code,
    message: `${path.join(".") || "the document"}: ${code}`,
    ...(text === undefined || value === undefined ? {} : { text }),
    mend: "make the file anew, or follow its schema, dateline-1.json",
  };
}
