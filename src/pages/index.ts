/**
 * The site's pages as HTML text: published data in, documents out. Used by the build and wherever a page is made.
 *
 * Not here: files, servers, the bundler; hashes and drawings come in. Every text is escaped by `html`; no page has a
 * script or style of its own that its policy does not name.
 */

export type { PageFrame } from "./document.ts";
export type { DrawTimeline } from "./draw-timeline.ts";
export { drawTimelineSvg } from "./draw-timeline.ts";
export { printNotFoundPage } from "./not-found-page.ts";
export { printProblemPage } from "./problem-page.ts";
export { type InlineCode, printSingleFile, type SingleFileInput } from "./single-file.ts";
export { type FileData, findFileData } from "./single-file-data.ts";
export { listSiteFiles, type SiteFile } from "./site.ts";
