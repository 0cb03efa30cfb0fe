import { type KeyboardEvent, useId } from "react";
import { Icon } from "./icon.tsx";
import { useWords } from "./reader.ts";

interface SearchBoxProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  /** How many events were found; undefined while nothing is asked. */
  readonly count: number | undefined;
  readonly onChange: (value: string) => void;
  /** Enter, with the direction that Shift turns round. */
  readonly onSubmit: (by: 1 | -1) => void;
  readonly onLeave?: () => void;
}

/** The search field with the number of hits. Esc empties it. */
export function SearchBox({
  id,
  label,
  value,
  count,
  onChange,
  onSubmit,
  onLeave,
}: SearchBoxProps) {
  const words = useWords();
  const hint = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      onSubmit(event.shiftKey ? -1 : 1);
    }
    if (event.key !== "Escape" || value === "") return;
    event.stopPropagation();
    event.preventDefault();
    onChange("");
  };
  return (
    <search className="search">
      <form onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" />
        <input
          id={id}
          type="search"
          name="q"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={label}
          placeholder={words.search.placeholder}
          aria-describedby={hint}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
        />
        <span id={hint} className="search-count">
          {count === undefined ? undefined : words.number(count)}
        </span>
      </form>
    </search>
  );
}
