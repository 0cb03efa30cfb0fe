import * as v from "valibot";
import { err, ok, type Result } from "#core/base";
import type { Project } from "../records.ts";
import { checkRelations } from "./check-relations.ts";
import type { ProjectFault } from "./fault.ts";
import { PROJECT_FORMAT } from "./print-project.ts";
import { projectSchema } from "./project-schema.ts";

/** Reads what `printProject` wrote, strictly: all faults, or a project that the rest may rely on. */
export function parseProject(text: string): Result<Project, readonly ProjectFault[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const format = json.value instanceof Object ? Reflect.get(json.value, "format") : undefined;
  if (format !== PROJECT_FORMAT) {
    const shown = typeof format === "string" ? { text: format } : {};
    return err([{ kind: "format", path: ["format"], ...shown }]);
  }
  const parsed = v.safeParse(projectSchema, json.value);
  if (!parsed.success) return err(parsed.issues.map(describeIssue));
  const { id, settings, articles, events, mentions, distinctions } = parsed.output;
  const faults = checkRelations(parsed.output);
  if (faults.length > 0) return err(faults);
  return ok({
    id,
    settings,
    articles: indexById(articles),
    mentions: indexById(mentions),
    events: indexById(events),
    distinctions: indexById(distinctions),
  });
}

function parseJson(text: string): Result<unknown, readonly ProjectFault[]> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err([{ kind: "json", path: [], text: error instanceof Error ? error.message : "" }]);
  }
}

function describeIssue(issue: v.BaseIssue<unknown>): ProjectFault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  if (issue.type === "strict_object" && issue.expected === "never") {
    return { kind: "unknown-key", path, text: String(path.at(-1)) };
  }
  if (issue.input === undefined) return { kind: "missing", path };
  const { input } = issue;
  return typeof input === "string" || typeof input === "number"
    ? { kind: "shape", path, text: String(input).slice(0, LONGEST_SHOWN) }
    : { kind: "shape", path };
}

const LONGEST_SHOWN = 200;

function indexById<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
