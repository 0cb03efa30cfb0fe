import type { Result } from "#core/base";
import { type Problem, type Publication, parseCollection, publish } from "#core/model";
import type { Project } from "../records.ts";
import { toAuthored, toSource } from "./to-authored.ts";

/**
 * The project as the site would publish it: every quotation held to stand once, texts in excerpts where the rights ask
 * for it, drafts left out unless asked for. Reads every text through: for the moment of publishing.
 */
export function publishProject(
  project: Project,
  options: { readonly withDrafts?: boolean } = {},
): Result<Publication, readonly Problem[]> {
  const parsed = parseCollection(toSource(toAuthored(project)));
  return parsed.ok ? { ok: true, value: publish(parsed.value, options) } : parsed;
}
