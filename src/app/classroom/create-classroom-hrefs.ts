import { OWN_STORY_ID } from "#core/story";
import type { Locale } from "#core/words";
import {
  articlePath,
  classroomPath,
  collectionPath,
  eventPath,
  exercisesPath,
  handoutPath,
  ownStoryPath,
  passageId,
  stepId,
  storyPath,
} from "#pages";
import { type ClassroomHrefs, printModeSearch, type StoryMode } from "#ui";

interface ClassroomPlace {
  /** The site's root, absolute. */
  readonly rootUrl: string;
  readonly collection: string;
  readonly locale: Locale;
  /** The page's own address, read when it is asked for. */
  readonly place: Pick<Location, "href" | "search" | "hash">;
}

/** Where everything is that the classroom's pages lead to. */
export function createClassroomHrefs(where: ClassroomPlace): ClassroomHrefs {
  const { rootUrl, collection, locale, place } = where;
  const at = (path: string) => rootUrl + path;
  const withQuery = (path: string, query: string | undefined) =>
    at(path) + (query === undefined || query === "" ? "" : `?${query}`);
  const other: Locale = locale === "en" ? "nb" : "en";
  const article = (id: string) => at(articlePath(collection, locale, id));
  return {
    home: at(collectionPath(collection, locale)),
    classroom: at(classroomPath(collection, locale)),
    story: (id) => at(storyPath(collection, locale, id)),
    storyIn(id, mode, step) {
      const fragment = id === OWN_STORY_ID ? place.hash : printStepFragment(mode, step);
      return at(storyPath(collection, locale, id)) + printModeSearch(mode, step) + fragment;
    },
    own: (fragment) =>
      at(ownStoryPath(collection, locale)) + (fragment === undefined ? "" : `#${fragment}`),
    handout: (query) => withQuery(handoutPath(collection, locale), query),
    exercises: (query) => withQuery(exercisesPath(collection, locale), query),
    event: (id) => at(eventPath(collection, locale, id)),
    article,
    passage: (id, event, number) => `${article(id)}#${passageId(event, number)}`,
    other() {
      const own = at(collectionPath(collection, locale));
      const inside = place.href.startsWith(own) ? place.href.slice(own.length) : "";
      return at(collectionPath(collection, other)) + inside;
    },
  };
}

/** So that the link finds the step in the page before its script, too. */
function printStepFragment(mode: StoryMode, step: string | undefined): string {
  const id = step?.replace(/^\d+\./u, "") ?? "";
  return mode === "scroll" && id !== "" ? `#${stepId(id)}` : "";
}
