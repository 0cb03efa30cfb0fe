import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * The test function of every file here: a desktop window, and no motion, so that each step is there in the next frame.
 * Files that are about motion or small screens say so themselves.
 */
export const test = base.extend({
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: "reduce" },
});
