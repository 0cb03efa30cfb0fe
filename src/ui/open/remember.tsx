import type { Opening } from "./opening.ts";
import { useOpenWords } from "./use-open-words.ts";

interface RememberProps {
  readonly opening: Opening;
  readonly isKept: boolean;
  readonly name: string;
}

/** Off until the person asks for it: the file is kept in this browser, or forgotten again. */
export function Remember({ opening, isKept, name }: RememberProps) {
  const { memory } = useOpenWords();
  return (
    <label className="choice remember">
      <input
        type="checkbox"
        checked={isKept}
        onChange={() => {
          const { kept } = opening.store.get();
          void (kept === undefined ? opening.remember() : opening.forget({ id: kept, name }));
        }}
      />
      <span className="choice-label">
        {memory.remember}
        <span className="remember-note">{memory.rememberNote}</span>
      </span>
    </label>
  );
}
