import { findFreeId, slugOf } from "#core/text";
import type { AuthoredStep, AuthoredStory } from "./authored.ts";
import { checkPassage } from "./check-passage.ts";
import { parseShape } from "./issues.ts";
import { checkDuplicates, checkEventReference, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { Passage, Story, StoryStep } from "./published.ts";
import type { AuthoringSchemas } from "./schemas.ts";
import type { StorySource } from "./source.ts";

/** Every story: its shape, its ids, that its events are there and published, and that its passages stand in their articles. */
export function checkStories(
  sources: readonly StorySource[],
  schemas: AuthoringSchemas,
  known: Known,
): { readonly stories: readonly Story[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const stories: (Story & { readonly file: string; readonly path: readonly string[] })[] = [];
  for (const { id, file, value } of sources) {
    if (value === undefined) continue;
    const shape = parseShape(schemas.story, value, "story", known.languages);
    if (!shape.ok) {
      problems.push(...shape.error.map((problem) => ({ file, ...problem })));
      continue;
    }
    const checked = checkSteps(shape.value, known);
    const { id: given, title, summary } = shape.value;
    const path = given === undefined ? [] : ["id"];
    stories.push({
      id: given ?? id,
      title,
      ...(summary === undefined ? {} : { summary }),
      steps: checked.steps,
      file,
      path,
    });
    problems.push(...checked.problems.map((problem) => ({ file, ...problem })));
  }
  return {
    stories: stories.map(({ file: _file, path: _path, ...story }) => story),
    problems: [...problems, ...checkDuplicates("story", stories)],
  };
}

function checkSteps(
  { steps }: AuthoredStory,
  known: Known,
): { readonly steps: readonly StoryStep[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const taken = new Set(steps.flatMap(({ id }) => id ?? []));
  const given = steps.flatMap(({ id }, index) =>
    id === undefined ? [] : [{ id, file: "", path: ["steps", index, "id"] }],
  );
  problems.push(...checkDuplicates("step", given).map(({ file: _file, ...problem }) => problem));
  const checked = steps.map((step, index): StoryStep => {
    const path = ["steps", index];
    problems.push(...checkContent(step, path));
    for (const key of ["events", "highlight"] as const) {
      problems.push(
        ...(step[key] ?? []).flatMap((event, at) =>
          checkEventReference(known, undefined, event, [...path, key, at]),
        ),
      );
    }
    const passages = (step.passages ?? []).flatMap((passage, at): readonly Passage[] => {
      const found = checkPassage(passage, known, [...path, "passages", at]);
      if (found.ok) return [found.value];
      problems.push(...found.error);
      return [];
    });
    return publishStep(step, nameStep(step, index), passages);
  });
  return { steps: checked, problems };

  function nameStep({ id, title }: AuthoredStep, index: number): string {
    if (id !== undefined) return id;
    const words = title[known.languages[0] ?? ""] ?? Object.values(title)[0] ?? "";
    const free = findFreeId(slugOf(words, `step-${index + 1}`), (slug) => taken.has(slug));
    taken.add(free);
    return free;
  }
}

function publishStep(
  { id: _id, passages: _passages, ...step }: AuthoredStep,
  id: string,
  passages: readonly Passage[],
): StoryStep {
  return { id, ...step, ...(passages.length === 0 ? {} : { passages }) };
}

/** A heading alone shows nothing. */
function checkContent(
  { title, text, events = [], passages = [] }: AuthoredStep,
  path: readonly (string | number)[],
): readonly Problem[] {
  if (text !== undefined || events.length > 0 || passages.length > 0) return [];
  return [
    {
      path,
      code: "empty-step",
      message: "the step has nothing but a title",
      text: Object.values(title)[0] ?? "",
      mend: "add “text:”, “events:” or “passages:”, or remove the step",
    },
  ];
}
