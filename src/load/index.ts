/**
 * Loading in the browser: fetches the published files and checks them. Not a cache and not a worker; `fetch` is
 * passed in. Loading never rejects: a failure is a value that says what went wrong.
 */
export { loadArticleText, loadTimeline } from "./load-collection.ts";
export type { Fetch, LoadOptions } from "./load-json.ts";
export type { LoadProblem } from "./problem.ts";
