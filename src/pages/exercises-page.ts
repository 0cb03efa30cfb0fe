import { classroomWordsFor, exerciseWordsFor, localText } from "#core/words";
import { classroomPath, exercisesPath } from "./addresses.ts";
import type { PageFrame } from "./document.ts";
import { createExerciseSheet, listDefaultEvents } from "./exercise-sheet.ts";
import { html } from "./html.ts";
import type { PageInput } from "./page-input.ts";
import { createClassroomScope, printClassroomDocument } from "./print-classroom-document.ts";
import { printExerciseAnswers, printExerciseSheet } from "./print-exercise-sheet.ts";

const KINDS = ["order", "sure", "who"] as const;
const SEED = 1;

/** The page before its script and without it: the three exercises as cards to cut out, and the answers last. */
export function printExercisesPage(input: PageInput, frame: PageFrame): string {
  const { timeline, locale } = input;
  const { id } = timeline;
  const pathIn = (to: typeof locale) => exercisesPath(id, to);
  const scope = createClassroomScope(input, pathIn);
  const words = exerciseWordsFor(locale);
  const sheets = KINDS.map((kind) =>
    createExerciseSheet(timeline, locale, {
      kind,
      events: listDefaultEvents(timeline, kind),
      seed: SEED,
    }),
  ).filter(({ decks }) => decks.length > 0);
  const main = html`<div class="classroom exercises">
<div class="exercise-about">
<h1>${words.title}</h1>
<p class="page-lead">${words.lead} ${words.privacy}</p>
<p class="note classroom-waiting">${words.sheet.noScript}</p>
<p><a href="${scope.root}${classroomPath(id, locale)}">${classroomWordsFor(locale).toClassroom}</a></p>
</div>
${sheets.map((sheet) => printExerciseSheet(sheet, locale))}${sheets.map((sheet) => printExerciseAnswers(sheet, locale))}</div>`;
  const document = {
    pathIn,
    title: words.title,
    description: words.description(localText(timeline.title, locale)),
    page: "exercises" as const,
    styles: ["classroom/exercise-sheet.css"],
    main,
  };
  return printClassroomDocument(input, scope, document, frame);
}
