import { findFreeId, slugOf } from "#core/text";
import type { AuthoredStep, AuthoredStory } from "./authored.ts";
import { checkPassage } from "./check-passage.ts";
import { checkShape } from "./check-shape.ts";
import { checkDuplicates, checkEventReference, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { Passage, Story, StoryStep } from "./published.ts";
import { readMember } from "./raw.ts";
import { isId } from "./scalars.ts";
import type { AuthoringSchemas } from "./schemas.ts";
import type { StorySource } from "./source.ts";
import { describeShape } from "./words.ts";

/** The address `stories/own/` is where a reader makes a story. */
const RESERVED_ID = "own";

/** Every story: its shape, its ids, that its events are there and published, and that its passages stand in their articles. */
export function checkStories(
  sources: readonly StorySource[],
  schemas: AuthoringSchemas,
  known: Known,
): { readonly stories: readonly Story[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const stories: (Story & { readonly file: string; readonly path: readonly string[] })[] = [];
  for (const { id, file, value } of sources) {
    problems.push(...checkName(id, file, value));
    if (value === undefined) continue;
    const shape = checkShape(schemas.story, value, "story", known.languages);
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
    problems: [...problems, ...checkStoryIds(stories)],
  };
}

/** A story is found at its id, which is its file's name where it gives none. */
function checkName(id: string, file: string, value: unknown): readonly Problem[] {
  const given = readMember(value, "id");
  const path = given === undefined ? [] : ["id"];
  if ((given ?? id) === RESERVED_ID) {
    return [
      {
        file,
        path,
        code: "id-form",
        message: `a story cannot be called “${RESERVED_ID}”: at that address readers make their own`,
        text: RESERVED_ID,
        mend: given === undefined ? "give the file another name" : "give the story another id",
      },
    ];
  }
  if (given !== undefined || isId(id)) return [];
  const { mend } = describeShape("id-form", "id", id, []);
  return [
    {
      file,
      path,
      code: "id-form",
      message: "the file’s name is not an id",
      text: id,
      mend: `rename the file, or add “id:”: ${mend}`,
    },
  ];
}

function checkStoryIds(
  stories: readonly {
    readonly id: string;
    readonly file: string;
    readonly path: readonly string[];
  }[],
): readonly Problem[] {
  return checkDuplicates("story", stories).map((problem) => {
    const first = stories.find(({ id }) => id === problem.text)?.file;
    return { ...problem, mend: `rename the file or give it an “id:”; the other is ${first}` };
  });
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
        ...checkRepeats(step[key] ?? [], key, [...path, key]),
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

/** Every event of a step that it names already. */
function checkRepeats(
  events: readonly string[],
  key: string,
  path: readonly (string | number)[],
): readonly Problem[] {
  return events.flatMap((event, at): readonly Problem[] =>
    events.indexOf(event) === at
      ? []
      : [
          {
            path: [...path, at],
            code: "duplicate-id",
            message: `the event “${event}” stands twice in the step’s “${key}”`,
            text: event,
            mend: "keep one of the two",
          },
        ],
  );
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
      message: "the step shows no event and no passage, and has no text",
      text: Object.values(title)[0] ?? "",
      mend: "add “events:”, “passages:” or “text:”, or remove the step",
    },
  ];
}
