/**
 * The build: from `data/` to checked collections to pages and data files, as a plugin for Vite; and the commands `check`,
 * `extract` and `add`. Runs in Node only; the browser never loads it. Nothing here repairs data: what is wrong is
 * reported and nothing is built.
 */
export { dateline } from "./plugin/dateline.ts";
export { createPlainFaults } from "./plugin/plain-faults.ts";
