import { classroomPath, exercisesPath, handoutPath, ownStoryPath, storyPath } from "./addresses.ts";
import { printClassroomPage } from "./classroom-page.ts";
import type { PageFrame } from "./document.ts";
import { printExercisesPage } from "./exercises-page.ts";
import { printHandoutPage } from "./handout-page.ts";
import { printOwnStoryPage } from "./own-story-page.ts";
import type { PageInput } from "./page-input.ts";
import type { SiteFile } from "./site.ts";
import { printStoryPage } from "./story-page.ts";

/** The pages for the classroom of a collection, in one language. */
export function listClassroomFiles(input: PageInput, frame: PageFrame): readonly SiteFile[] {
  const { timeline, locale } = input;
  const { id, stories } = timeline;
  const at = (path: string, print: () => string) => ({ path: `${path}index.html`, print });
  return [
    at(classroomPath(id, locale), () => printClassroomPage(input, frame)),
    ...stories.map((story) =>
      at(storyPath(id, locale, story.id), () => printStoryPage(input, story, frame)),
    ),
    at(ownStoryPath(id, locale), () => printOwnStoryPage(input, frame)),
    at(handoutPath(id, locale), () => printHandoutPage(input, frame)),
    at(exercisesPath(id, locale), () => printExercisesPage(input, frame)),
  ];
}
