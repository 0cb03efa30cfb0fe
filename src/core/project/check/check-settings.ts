import { isId, isLanguage } from "#core/model";
import { parseSpan } from "#core/time";
import type { Settings } from "../records.ts";
import { findLacking } from "./lacking.ts";
import type { ProjectProblem } from "./problem.ts";

/** What `collection.yaml` and the stories would not take. `published`: the ids of the events that will be there. */
export function checkSettings(
  settings: Settings,
  published: ReadonlySet<string>,
): readonly ProjectProblem[] {
  const { collection, languages, categories, stories, view } = settings;
  const problems: ProjectProblem[] = [];
  const invalid = (
    field: Extract<ProjectProblem, { kind: "settings-invalid" }>["field"],
    value: string,
  ) => problems.push({ kind: "settings-invalid", field, value });
  const lack = (
    record: "settings" | "category" | "story",
    id: string,
    field: string,
    text: Parameters<typeof findLacking>[0],
  ) => {
    const lacking = findLacking(text, languages);
    if (lacking.length > 0)
      problems.push({ kind: "text-missing-language", record, id, field, languages: lacking });
  };
  if (!isId(collection)) invalid("collection", collection);
  if (languages.length === 0) problems.push({ kind: "no-languages" });
  languages.forEach((tag, index) => {
    if (!isLanguage(tag) || languages.indexOf(tag) !== index) invalid("languages", tag);
  });
  lack("settings", "", "title", settings.title);
  lack("settings", "", "description", settings.description);
  lack("settings", "", "rights", settings.rights);
  if (view !== undefined && !parseSpan(view).ok) invalid("view", view);
  if (categories.length === 0) problems.push({ kind: "no-categories" });
  for (const { id, label } of categories) {
    if (!isId(id)) invalid("categories", id);
    lack("category", id, "label", label);
  }
  problems.push(
    ...listRepeats(
      "category",
      categories.map(({ id }) => id),
    ),
  );
  const storyIds = stories.map(({ id }, index) => id ?? `story-${index + 1}`);
  problems.push(...listRepeats("story", storyIds));
  stories.forEach((story, index) => {
    const id = storyIds[index] ?? "";
    if (!isId(id) || story.steps.length === 0) invalid("stories", id);
    lack("story", id, "title", story.title);
    lack("story", id, "summary", story.summary);
    story.steps.forEach((step, at) => {
      for (const text of [step.title, step.text, step.question, step.notes]) {
        lack("story", id, `steps ${at + 1}`, text);
      }
      for (const to of [...(step.events ?? []), ...(step.highlight ?? [])]) {
        if (!published.has(to))
          problems.push({ kind: "story-reference-unpublished", story: id, to });
      }
    });
  });
  return problems;
}

function listRepeats(
  record: "category" | "story",
  ids: readonly string[],
): readonly ProjectProblem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({ kind: "duplicate-id", record, id }));
}
