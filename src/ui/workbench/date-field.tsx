import { useId } from "react";
import { describeEdtf } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { readDateInput } from "./read-date-input.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";

interface DateFieldProps {
  readonly label: string;
  /** By which a problem finds the field. */
  readonly name?: string;
  readonly note?: string;
  /** As the person wrote it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
}

/** A date in free writing, with an echo of how it was understood. */
export function DateField(props: DateFieldProps) {
  const { label, name, note, value, onChange, isRequired = false } = props;
  const { date } = useWorkbenchWords();
  const { locale } = useReader();
  const field = useId();
  const echo = useId();
  const edtf = readDateInput(value);
  const isWrong = value.trim() !== "" && edtf === undefined;
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        name={name}
        type="text"
        className="text-field"
        autoComplete="off"
        spellCheck={false}
        required={isRequired}
        aria-describedby={echo}
        aria-invalid={isWrong || undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={echo} className={isWrong ? "field-note field-wrong" : "field-note"} aria-live="polite">
        {isWrong
          ? date.unreadable(value.trim())
          : edtf !== undefined
            ? date.understood(describeEdtf(edtf, locale, { weekday: true }))
            : [note, date.hint].join(" ").trim()}
      </p>
    </div>
  );
}
