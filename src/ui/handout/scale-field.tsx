import { useId, useState } from "react";
import { handoutWordsFor } from "#core/words";
import { findScale, SCALE_UNITS, type SheetScale } from "#pages";
import { useClassroom } from "../classroom/ports.ts";

interface ScaleFieldProps {
  readonly scale: SheetScale | undefined;
  readonly onChoose: (scale: SheetScale | undefined) => void;
}

const FIRST: SheetScale = { mm: 60, unit: "year" };

/** As wide as one sheet, or so many millimetres to a unit of time. */
export function ScaleField({ scale, onChoose }: ScaleFieldProps) {
  const { locale } = useClassroom();
  const words = handoutWordsFor(locale);
  const note = useId();
  const [last, setLast] = useState(scale ?? FIRST);
  const [text, setText] = useState(() => printMm((scale ?? FIRST).mm, locale));
  const [isWrong, setIsWrong] = useState(false);
  const choose = (next: SheetScale) => {
    setLast(next);
    onChoose(next);
  };
  return (
    <fieldset>
      <legend>{words.scale}</legend>
      <label>
        <input
          type="radio"
          name="scale"
          checked={scale === undefined}
          onChange={() => onChoose(undefined)}
        />
        {words.fit}
      </label>
      <label>
        <input
          type="radio"
          name="scale"
          checked={scale !== undefined}
          onChange={() => onChoose(last)}
        />
        {words.fixed}
      </label>
      {scale === undefined ? undefined : (
        <p className="handout-scale">
          <input
            className="text-field"
            aria-label={words.millimetres}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? note : undefined}
            onChange={({ target }) => {
              setText(target.value);
              const read = findScale(`${target.value.trim().replace(",", ".")}-${scale.unit}`);
              setIsWrong(read === undefined);
              if (read !== undefined) choose(read);
            }}
          />
          <span>mm {words.per}</span>
          <select
            className="select"
            aria-label={words.scale}
            value={scale.unit}
            onChange={({ target }) => {
              const unit = SCALE_UNITS.find((known) => known === target.value);
              choose({ ...scale, unit: unit ?? scale.unit });
            }}
          >
            {SCALE_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {words.units[unit]}
              </option>
            ))}
          </select>
        </p>
      )}
      {isWrong && scale !== undefined ? (
        <p id={note} className="handout-wrong">
          {words.scaleFault}
        </p>
      ) : undefined}
    </fieldset>
  );
}

function printMm(mm: number, locale: string): string {
  return String(mm).replace(".", locale === "nb" ? "," : ".");
}
