import type { Story } from "#core/model";
import { printStepAddress } from "#core/story";
import { stepId } from "./addresses.ts";

/**
 * What to put behind a story's address to open it at a step: with its number and its id, so that a story that has
 * changed since can tell; and as a fragment, for the page without script.
 */
export function printStepLink(story: Story, index: number): string {
  const step = story.steps[index];
  const query = `?step=${encodeURIComponent(printStepAddress(story, index))}`;
  return step === undefined ? query : `${query}#${stepId(step.id)}`;
}
