import { describeEdtf } from "#core/words";
import type { DateOrder } from "#exchange";
import { useReader } from "../parts/reader.ts";
import type { OrderQuestion } from "./list-questions.ts";
import { useOpenWords } from "./use-open-words.ts";

/** So many cells are shown in each reading. */
const EXAMPLES = 2;

interface OrderFieldProps {
  readonly question: OrderQuestion;
  readonly chosen: DateOrder | undefined;
  readonly onChoose: (order: DateOrder) => void;
}

/** "How is 03/04/2012 meant?", with what each answer makes of the column's own cells. */
export function OrderField({ question, chosen, onChoose }: OrderFieldProps) {
  const { columns } = useOpenWords();
  const { locale } = useReader();
  const { column, name, cells } = question;
  const [first] = cells;
  const answers = [
    ["day-first", columns.dayFirst, "dayFirst"],
    ["month-first", columns.monthFirst, "monthFirst"],
  ] as const;
  return (
    <fieldset className="question">
      <legend>
        {first === undefined ? columns.askAbout(name) : columns.ask(first.cell, name)}
      </legend>
      <p className="note">{columns.askWhy}</p>
      {answers.map(([order, label, reading]) => {
        const dates = cells.slice(0, EXAMPLES).flatMap((cell) => {
          const date = cell[reading];
          return date === undefined ? [] : [`${cell.cell} = ${describeEdtf(date, locale)}`];
        });
        return (
          <label key={order} className="choice">
            <input
              type="radio"
              name={`order-${column}`}
              checked={chosen === order}
              onChange={() => onChoose(order)}
            />
            <span className="choice-label">
              {dates.length === 0 ? label : columns.asOrder(label, dates.join("; "))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
