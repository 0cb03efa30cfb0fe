import { useId, useState } from "react";
import { parseSpan } from "#core/time";
import { handoutWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";

interface RangeFieldProps {
  readonly view: string | undefined;
  readonly onChoose: (view: string | undefined) => void;
}

/** The stretch of time that is printed, as it is typed; what cannot be read leaves it as it was. */
export function RangeField({ view, onChoose }: RangeFieldProps) {
  const { locale } = useClassroom();
  const words = handoutWordsFor(locale);
  const note = useId();
  const [text, setText] = useState(view ?? "");
  const isWrong = text !== "" && !parseSpan(text).ok;
  return (
    <div className="handout-field">
      <label>
        {words.range}
        <input
          className="text-field"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={note}
          onChange={({ target }) => {
            const typed = target.value.trim();
            setText(typed);
            if (typed === "") onChoose(undefined);
            else if (parseSpan(typed).ok) onChoose(typed);
          }}
        />
      </label>
      <p id={note} className={isWrong ? "handout-wrong" : "note"}>
        {isWrong ? words.rangeFault : words.rangeHint}
      </p>
    </div>
  );
}
