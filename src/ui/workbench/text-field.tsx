import { useId } from "react";

interface TextFieldProps {
  readonly label: string;
  /** By which a problem finds the field. */
  readonly name?: string;
  readonly note?: string;
  /** What is wrong with what stands there; undefined when nothing is. */
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly lang?: string | undefined;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** A labelled line of text, or several where it is long. */
export function TextField(props: TextFieldProps) {
  const { label, name, note, wrong, value, lang, isLong, onChange } = props;
  const field = useId();
  const hint = useId();
  const said = wrong ?? note;
  const shared = {
    id: field,
    name,
    className: "text-field",
    value,
    lang,
    "aria-describedby": said === undefined ? undefined : hint,
    "aria-invalid": wrong === undefined ? undefined : true,
  };
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      {isLong === true ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {said === undefined ? undefined : (
        <p id={hint} className={wrong === undefined ? "field-note" : "field-note field-wrong"}>
          {said}
        </p>
      )}
    </div>
  );
}
