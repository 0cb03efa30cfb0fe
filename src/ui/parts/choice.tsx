import type { ReactNode } from "react";
import { useWords } from "./reader.ts";

interface ChoicesProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A group of choices of a filter. */
export function Choices({ title, children }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  /** How many events it would show. */
  readonly count: number;
  readonly isSet: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

export function Choice({ count, isSet, onChange, children }: ChoiceProps) {
  const words = useWords();
  return (
    <label className="choice">
      <input type="checkbox" checked={isSet} onChange={onChange} />
      <span className="choice-label">{children}</span>
      <span className="choice-count">{words.number(count)}</span>
    </label>
  );
}

/** A list of what is chosen with an item put in, or taken out when it was in. */
export function toggle<T>(chosen: readonly T[], item: T): readonly T[] {
  return chosen.includes(item) ? chosen.filter((other) => other !== item) : [...chosen, item];
}
