import type { Story } from "#core/model";
import { stepId } from "#pages";

/** Where a step becomes the one that is read: this share of the window's height below its top. */
export const READING_LINE = 0.55;

/** The step that stands on the reading line: the last that begins above it; the first before any does. */
export function findStepAtLine(page: Document, { steps }: Story): number {
  const line = (page.defaultView?.innerHeight ?? 0) * READING_LINE;
  const index = steps.findLastIndex(({ id }) => {
    const element = page.getElementById(stepId(id));
    return element !== null && element.getBoundingClientRect().top <= line;
  });
  return Math.max(0, index);
}
