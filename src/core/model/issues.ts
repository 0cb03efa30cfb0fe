import * as v from "valibot";
import { err, ok, type Result } from "#core/base";
import type { Problem, ProblemCode } from "./problem.ts";
import { findUnknownKeys } from "./unknown-keys.ts";
import { describeShape } from "./words.ts";

/**
 * Runs a schema whose messages are problem codes. Every issue and every unknown key becomes a problem; the value is
 * given only when there is none. `top` names the value itself; `languages` are those every LocalText must have.
 */
export function parseShape<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  top: string,
  languages: readonly string[],
): Result<T, readonly Problem[]> {
  const unknown = findUnknownKeys(schema, value);
  const parsed = v.safeParse(schema, value);
  if (parsed.success && unknown.length === 0) return ok(parsed.output);
  const issues = parsed.issues ?? [];
  return err([...unknown, ...issues.map((issue) => describeIssue(issue, top, languages))]);
}

function describeIssue(
  issue: v.BaseIssue<unknown>,
  top: string,
  languages: readonly string[],
): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const missing = path.at(-1);
  if (issue.type === "object" && issue.input === undefined && typeof missing === "string") {
    return describeMissing(path, missing, languages);
  }
  // The schemas give a code for a message, every one.
  const code = issue.message as ProblemCode;
  const key = path.findLast((step) => typeof step === "string") ?? top;
  const choices = [...(issue.expected ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
  const text = printValue(issue.input);
  return {
    path,
    code,
    ...describeShape(code, String(key), issue.input, choices),
    ...(text === undefined ? {} : { text }),
  };
}

function describeMissing(
  path: readonly (string | number)[],
  key: string,
  languages: readonly string[],
): Problem {
  const holder = path.at(-2);
  if (typeof holder === "string" && languages.includes(key)) {
    return {
      path,
      code: "missing-translation",
      message: `“${holder}” has no text in “${key}”`,
      mend: `add “${key}: …”: every text is in every language of the collection (${languages.join(", ")})`,
    };
  }
  return { path, code: "missing", message: `“${key}” is missing`, mend: `add “${key}: …”` };
}

function printValue(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
