import { clamp } from "#core/base";
import type { Story } from "#core/model";

/** A step as a link names it, in a story as it is now. */
export interface FoundStep {
  /** From 0. */
  readonly index: number;
  /** Where the link meant · elsewhere by now · no longer there: this is the nearest. */
  readonly kind: "same" | "moved" | "changed";
}

/** How links name a step: its number from 1 and its id, `3.the-claim`. */
export function printStepAddress(story: Story, index: number): string {
  const at = clamp(index, 0, story.steps.length - 1);
  return `${at + 1}.${story.steps[at]?.id ?? ""}`;
}

/**
 * The step that a link means; the id alone or the number alone will do, and what is both is the id. Undefined for what
 * names no step at all.
 */
export function findStep(story: Story, text: string): FoundStep | undefined {
  const whole = story.steps.findIndex(({ id }) => id === text);
  if (whole >= 0) return { index: whole, kind: "same" };
  const [, digits, id] = /^(?:(\d{1,4})(?:\.|$))?(.*)$/u.exec(text) ?? [];
  const number = digits === undefined ? undefined : Number(digits) - 1;
  const named =
    id === undefined || id === "" ? -1 : story.steps.findIndex((step) => step.id === id);
  if (named >= 0) {
    return { index: named, kind: number === undefined || number === named ? "same" : "moved" };
  }
  if (number === undefined) return undefined;
  const index = clamp(number, 0, Math.max(0, story.steps.length - 1));
  return { index, kind: id === "" && index === number ? "same" : "changed" };
}
