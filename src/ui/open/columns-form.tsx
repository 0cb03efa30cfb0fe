import { type FormEvent, useMemo, useRef, useState } from "react";
import { type ColumnPlan, checkPlan, stopsReading, type TablePlan } from "#exchange";
import type { TextReading } from "#load";
import { useReader } from "../parts/reader.ts";
import { ColumnRow, withOrder } from "./column-row.tsx";
import { describePlanProblem } from "./describe-plan-problem.ts";
import { listQuestions } from "./list-questions.ts";
import { OrderField } from "./order-question.tsx";
import type { TableInspection } from "./stages.ts";
import { TextReadingField } from "./text-reading-field.tsx";
import { useOpenWords } from "./use-open-words.ts";

interface ColumnsFormProps {
  readonly inspection: TableInspection;
  /** The plan that the table was, or would be, read by. */
  readonly plan: TablePlan;
  readonly submitLabel: string;
  readonly onRead: (plan: TablePlan) => void;
  readonly onLookAgain: (reading: Partial<TextReading>) => void;
}

/** What each column is read as, and what has to be asked: corrected here, it takes effect when the table is read again. */
export function ColumnsForm({
  inspection,
  plan,
  submitLabel,
  onRead,
  onLookAgain,
}: ColumnsFormProps) {
  const { columns } = useOpenWords();
  const { locale } = useReader();
  const [draft, setDraft] = useState(plan);
  const [isRefused, setRefused] = useState(false);
  const refusal = useRef<HTMLDivElement>(null);
  const { recognition } = inspection;
  // Of the plan as it came, so that a question stays while it is answered, and no column changes its group under a hand.
  const questions = useMemo(() => listQuestions(recognition, plan), [recognition, plan]);
  const places = useMemo(() => groupColumns(plan), [plan]);
  const isUnanswered = listQuestions(recognition, draft).length > 0;
  const problems = checkPlan(draft);
  const setColumn = (place: number, column: ColumnPlan) =>
    setDraft({
      ...draft,
      columns: draft.columns.map((other, index) => (index === place ? column : other)),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isUnanswered && !problems.some(stopsReading)) return onRead(draft);
    setRefused(true);
    // After the text is in the page.
    requestAnimationFrame(() => refusal.current?.focus());
  };
  const listRows = (group: readonly number[]) => (
    <ul className="column-list">
      {group.map((place) => {
        const column = draft.columns[place];
        if (column === undefined) return undefined;
        return (
          <ColumnRow
            key={place}
            column={column}
            samples={recognition.samples[place] ?? []}
            scheme={draft.precisionScheme}
            onColumn={(next) => setColumn(place, next)}
            onScheme={(scheme) => {
              const { precisionScheme: _before, ...rest } = draft;
              setDraft(scheme === undefined ? rest : { ...rest, precisionScheme: scheme });
            }}
          />
        );
      })}
    </ul>
  );
  return (
    <form className="columns" onSubmit={submit} noValidate>
      {questions.map((question) => (
        <OrderField
          key={question.column}
          question={question}
          chosen={draft.columns[question.column]?.dateOrder}
          onChoose={(order) => {
            const column = draft.columns[question.column];
            if (column !== undefined) setColumn(question.column, withOrder(column, order));
          }}
        />
      ))}
      <p className="note">
        {recognition.shape === undefined
          ? undefined
          : `${columns.shape(columns.shapes[recognition.shape])} `}
        {columns.intro}
      </p>
      <div ref={refusal} className="plan-problems" tabIndex={-1}>
        {isUnanswered && isRefused ? (
          <p className="plan-problem">{columns.unanswered}</p>
        ) : undefined}
        {problems.map((problem) => (
          <p
            key={JSON.stringify(problem)}
            className={stopsReading(problem) ? "plan-problem" : "note"}
          >
            {describePlanProblem(problem, locale)}
          </p>
        ))}
      </div>
      <h3 className="group-heading">{columns.used}</h3>
      {listRows(places.used)}
      {places.unused.length === 0 ? undefined : (
        <details open={places.used.length === 0}>
          <summary className="group-heading">{columns.unused(places.unused.length)}</summary>
          {listRows(places.unused)}
        </details>
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.decimalComma}
          onChange={({ target }) => setDraft({ ...draft, decimalComma: target.checked })}
        />
        <span className="choice-label">{columns.decimalComma}</span>
      </label>
      {inspection.format === "json" ? undefined : (
        <TextReadingField reading={inspection.reading} onLookAgain={onLookAgain} />
      )}
      <p className="columns-foot">
        <button type="submit" className="button button-main">
          {submitLabel}
        </button>
      </p>
    </form>
  );
}

/** The places of the columns that are used and of those that are not. */
function groupColumns({ columns }: TablePlan) {
  const places = columns.map((_, place) => place);
  const isUsed = (place: number) => columns[place]?.role !== undefined;
  return { used: places.filter(isUsed), unused: places.filter((place) => !isUsed(place)) };
}
