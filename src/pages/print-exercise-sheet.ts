import type { DateLocale } from "#core/time";
import { exerciseWordsFor } from "#core/words";
import type { ExerciseSheet, SheetAnswer, SheetCard } from "./exercise-sheet.ts";
import { attribute, type Html, html } from "./html.ts";

/** The cards of an exercise, to be cut out. */
export function printExerciseSheet(sheet: ExerciseSheet, locale: DateLocale): Html {
  const words = exerciseWordsFor(locale).sheet;
  return html`<section class="exercise-sheet exercise-sheet-${sheet.kind}">
<h2>${sheet.title}</h2>
<p>${sheet.task}</p>
<p class="sheet-line"><span class="sheet-name">${words.name}</span> <span>${sheet.version}</span></p>
${sheet.decks.map(
  ({
    heading,
    cards,
  }) => html`${heading === undefined ? undefined : html`<h3>${heading}</h3>\n`}<ul class="cut-cards">
${cards.map(printCard)}</ul>
`,
)}<p class="cut-note">${words.cut}</p>
</section>
`;
}

/** The answers of an exercise, on a page of their own. */
export function printExerciseAnswers(sheet: ExerciseSheet, locale: DateLocale): Html {
  return html`<section class="exercise-answers">
<h2>${exerciseWordsFor(locale).sheet.answersOf(sheet.title)}</h2>
<p class="cut-note">${sheet.version}</p>
<ol>
${sheet.answers.map(printAnswer)}</ol>
</section>
`;
}

function printCard({ mark, text, quoted, note, line }: SheetCard): Html {
  return html`<li class="cut-card${quoted === undefined ? "" : " cut-quotation"}">
<p class="cut-text"${attribute("lang", quoted)}>${mark === undefined ? undefined : html`<span class="cut-mark">${mark}</span> `}${text}</p>
${note === undefined ? undefined : html`<p class="cut-note">${note}</p>`}${line === undefined ? undefined : html`<p class="cut-line">${line}</p>`}
</li>
`;
}

function printAnswer({ text, quotation, source, note }: SheetAnswer): Html {
  return html`<li><p>${text}</p>
${source === undefined ? undefined : html`<p class="cut-note">${quotation === undefined ? undefined : html`<q lang="${quotation.language}">${quotation.text}</q> `}<cite>${source}</cite></p>`}${note === undefined ? undefined : html`<p class="cut-note">${note}</p>`}</li>
`;
}
