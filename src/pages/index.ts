/**
 * The site's pages as HTML text: published data in, documents out. Used by the build and wherever a page is made.
 *
 * Not here: files, servers, the bundler; hashes and drawings come in. Every text is escaped by `html`; no page has a
 * script or style of its own that its policy does not name.
 */

export {
  articlePath,
  classroomPath,
  collectionPath,
  embeddingPath,
  eventPath,
  exercisesPath,
  handoutPath,
  ownStoryPath,
  passageId,
  stepId,
  storyEmbedPath,
  storyPath,
} from "./addresses.ts";
export type { PageFrame } from "./document.ts";
export { drawPreviewSvg, type PreviewInput } from "./draw-preview.ts";
export type { DrawTimeline } from "./draw-timeline.ts";
export { drawTimelineSvg, layoutStepDrawing } from "./draw-timeline.ts";
export { type DrawingFile, type DrawingFileInput, printDrawingFile } from "./drawing-file.ts";
export { listEmbedFiles } from "./embed-page.ts";
export {
  type AnsweredQuotation,
  createExerciseSheet,
  describeQuotation,
  type ExerciseChoice,
  listDefaultEvents,
  listMatches,
  type SheetAnswer,
  type SheetCard,
} from "./exercise-sheet.ts";
export {
  layoutSheets,
  type SheetsInput,
  type TimelineSheet,
  type TimelineSheets,
  type TooManySheets,
} from "./handout/layout-sheets.ts";
export {
  type NumberedSource,
  numberSources,
  type SourceNumbers,
  type SourceUse,
} from "./handout/number-sources.ts";
export {
  type Orientation,
  type Paper,
  PX_PER_MM,
  type SheetSize,
  sizeOfSheet,
} from "./handout/paper.ts";
export {
  findScale,
  printScale,
  SCALE_UNITS,
  type ScaleUnit,
  type SheetScale,
  UNIT_MS,
} from "./handout/scale.ts";
export { blankScene } from "./handout/scene-boxes.ts";
export { letterOf } from "./letter-of.ts";
export { printNotFoundPage } from "./not-found-page.ts";
export { describePreviewPicture, type PreviewPicture } from "./preview-picture.ts";
export type { MeasurePreview, PreviewFace } from "./preview-text.ts";
export { printProblemPage } from "./problem-page.ts";
export { locateShared, type ShareAddresses } from "./share-addresses.ts";
export { type InlineCode, printSingleFile, type SingleFileInput } from "./single-file.ts";
export { type FileData, findFileData } from "./single-file-data.ts";
export { listSiteFiles, type SiteFile } from "./site.ts";
export type { InlineStyle } from "./story-embed-page.ts";
export { printStepLink } from "./story-link.ts";
export { printStoryCode } from "./story-share.ts";
export { beginsView } from "./story-steps.ts";
