/**
 * What the interface says, in English and Norwegian Bokmål: typed dictionaries, and the sentences that explain where
 * a date comes from. No markup and no screen; quotations are never translated. A key that one language lacks is a
 * compile error.
 */
export { type CitedName, type CitePanelWords, citePanelWordsFor } from "./cite-panel-words.ts";
export type { ClassroomPart, ClassroomWords } from "./classroom-words.ts";
export { classroomWordsFor } from "./classroom-words-for.ts";
export { type CompareWords, compareWordsFor } from "./compare-words.ts";
export { type Dated, describeKind, kindOfDate } from "./date-kind.ts";
export {
  countQuotations,
  type DateForm,
  describeEdtf,
  describeWhen,
  placeOf,
  speakerOf,
  titleOf,
} from "./dates.ts";
export { type DrawingFileWords, drawingFileWordsFor } from "./drawing-file-words.ts";
export { type DrawingWords, drawingWordsFor } from "./drawing-words.ts";
export { type EmbedWords, embedWordsFor } from "./embed-words.ts";
export type { EmbeddingPart, EmbeddingWords, NameTable } from "./embedding-words.ts";
export { embeddingWordsFor } from "./embedding-words-for.ts";
export type { ExerciseKind, ExerciseWords } from "./exercise-words.ts";
export { exerciseWordsFor } from "./exercise-words-for.ts";
export { explainAgreement } from "./explain-agreement.ts";
export { type ExplainedFind, explainFind } from "./explain-find.ts";
export { explainMention } from "./explain-mention.ts";
export { type GlossaryWords, glossaryWordsFor } from "./glossary-words.ts";
export { type GlossaryGroup, groupGlossary } from "./group-glossary.ts";
export type { HandoutKind, HandoutWords } from "./handout-words.ts";
export { handoutWordsFor } from "./handout-words-for.ts";
export { type HelpKey, type HelpWords, helpWordsFor } from "./help-words.ts";
export { localText } from "./local-text.ts";
export {
  type MakeStoryWords,
  makeStoryWordsFor,
  type StoryFaultName,
} from "./make-story-words.ts";
export { type NamedSpeaker, nameChain, nameSpeaker } from "./name-speaker.ts";
export type {
  KnownFileName,
  LimitName,
  OpenWords,
  RoleName,
  RowProblemName,
  SchemeName,
  ShapeName,
  ViolenceCode,
} from "./open-words.ts";
export { openWordsFor } from "./open-words-for.ts";
export { type PageWords, pageWordsFor } from "./page-words.ts";
export type { PresentKeyName, PresentWords } from "./present-words.ts";
export { presentWordsFor } from "./present-words-for.ts";
export { describeProjectProblem } from "./project-problem-words.ts";
export { quotationMarks } from "./quotation-marks.ts";
export type {
  AlternativeName,
  MarkKindName,
  ReviewCommand,
  ReviewWords,
  SurenessName,
  TrayKindName,
} from "./review-words.ts";
export { reviewWordsFor } from "./review-words-for.ts";
export { type ShareWords, shareWordsFor } from "./share-words.ts";
export {
  nameLanguage,
  nameMentionSource,
  namePublisher,
  nameSource,
  noteLanguage,
} from "./sources.ts";
export { summariseTimeline } from "./summarise-timeline.ts";
export { type TableWords, tableWordsFor } from "./table-words.ts";
export { type TakeName, type TakePanelWords, takePanelWordsFor } from "./take-panel-words.ts";
export { type LeftOutReason, type TakeWords, takeWordsFor } from "./take-words.ts";
export type { DateKind, Locale, Mode, NamedUnit, Words } from "./words.ts";
export { wordsFor } from "./words-for.ts";
export { EXAMPLE, type Example, type ExampleArticle } from "./workbench-example.ts";
export type {
  ArticleFaultName,
  ExportName,
  ImportFaultName,
  PaneName,
  WorkbenchWords,
} from "./workbench-words.ts";
export { workbenchWordsFor } from "./workbench-words-for.ts";
