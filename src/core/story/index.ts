/**
 * Stories: where a step looks, how links name a step, a story made by a reader, and the words in a text that the
 * glossary explains. Pure; the stories themselves are part of the model.
 *
 * Not here: drawing, words of the interface, how a link packs a story. Invariant: a link to a step that is no longer
 * there opens the nearest and says so.
 */

export { findPassageMention } from "./find-passage-mention.ts";
export { type FoundTerm, findTerms } from "./find-terms.ts";
export { createStory, OWN_STORY_ID, type OwnStep, type OwnStory } from "./own-story.ts";
export { type PlainText, plainText } from "./own-text.ts";
export {
  OWN_STORY_LIMITS,
  type OwnStoryFault,
  type OwnStoryLimits,
  type OwnStoryPartFault,
  type OwnStoryPlace,
  parseOwnDraft,
  parseOwnStory,
  printOwnStory,
  type ReadOwnStory,
} from "./parse-own-story.ts";
export { passageOfMention } from "./passage-of-mention.ts";
export { splitPassage } from "./split-passage.ts";
export { type FoundStep, findStep, printStepAddress } from "./step-address.ts";
export { listStoryEvents, spanOfStory, viewAtStep } from "./story-views.ts";
export { listStepEvents, viewOfStep } from "./view-of-step.ts";
