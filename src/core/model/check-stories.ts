import { parseShape } from "./issues.ts";
import { checkDuplicates, checkEventReference, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { Story } from "./published.ts";
import type { AuthoringSchemas } from "./schemas.ts";
import type { StorySource } from "./source.ts";

/** Every story: its shape, its id, and that its events are there and published. */
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
    const { id: given, title, steps } = shape.value;
    const path = given === undefined ? [] : ["id"];
    stories.push({ id: given ?? id, title, steps, file, path });
    problems.push(
      ...steps
        .flatMap(({ event }, index) =>
          checkEventReference(known, undefined, event, ["steps", index, "event"]),
        )
        .map((problem) => ({ file, ...problem })),
    );
  }
  return {
    stories: stories.map(({ id, title, steps }) => ({ id, title, steps })),
    problems: [...problems, ...checkDuplicates("story", stories)],
  };
}
