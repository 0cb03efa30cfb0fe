import { createExerciseSheet, type ExerciseChoice, type SheetAnswer, type SheetCard } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { useExerciseWords } from "./use-exercise-words.ts";

interface ExerciseSheetsProps {
  readonly choice: ExerciseChoice;
  readonly hasAnswers: boolean;
}

/** The exercise on paper, as the prerendered page has it: not on the screen. */
export function ExerciseSheets({ choice, hasAnswers }: ExerciseSheetsProps) {
  const { timeline, locale } = useClassroom();
  const { sheet: words } = useExerciseWords();
  const sheet = createExerciseSheet(timeline, locale, choice);
  return (
    <div className="exercise-paper">
      <section className={`exercise-sheet exercise-sheet-${sheet.kind}`}>
        <h2>{sheet.title}</h2>
        <p>{sheet.task}</p>
        <p className="sheet-line">
          <span className="sheet-name">{words.name}</span> <span>{sheet.version}</span>
        </p>
        {sheet.decks.map(({ heading, cards }) => (
          <div key={heading ?? ""}>
            {heading === undefined ? undefined : <h3>{heading}</h3>}
            <ul className="cut-cards">
              {cards.map((card) => (
                <Card key={`${card.mark ?? ""} ${card.text}`} {...card} />
              ))}
            </ul>
          </div>
        ))}
        <p className="cut-note">{words.cut}</p>
      </section>
      {hasAnswers ? (
        <section className="exercise-answers">
          <h2>{words.answersOf(sheet.title)}</h2>
          <p className="cut-note">{sheet.version}</p>
          <ol>
            {sheet.answers.map((answer, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers are counted.
              <Answer key={index} {...answer} />
            ))}
          </ol>
        </section>
      ) : undefined}
    </div>
  );
}

function Card({ mark, text, quoted, note, line }: SheetCard) {
  return (
    <li className={quoted === undefined ? "cut-card" : "cut-card cut-quotation"}>
      <p className="cut-text" lang={quoted}>
        {mark === undefined ? undefined : <span className="cut-mark">{mark}</span>} {text}
      </p>
      {note === undefined ? undefined : <p className="cut-note">{note}</p>}
      {line === undefined ? undefined : <p className="cut-line">{line}</p>}
    </li>
  );
}

function Answer({ text, quotation, source, note }: SheetAnswer) {
  return (
    <li>
      <p>{text}</p>
      {source === undefined ? undefined : (
        <p className="cut-note">
          {quotation === undefined ? undefined : <q lang={quotation.language}>{quotation.text}</q>}{" "}
          <cite>{source}</cite>
        </p>
      )}
      {note === undefined ? undefined : <p className="cut-note">{note}</p>}
    </li>
  );
}
