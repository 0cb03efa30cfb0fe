/**
 * The build: from `data/` to checked collections to pages and data files, as a plugin for Vite. Runs in Node only, at
 * build time; the browser never loads it. Nothing here repairs data: what is wrong is reported and nothing is built.
 */
export { dateline } from "./plugin/dateline.ts";
