import { type ReactNode, useId, useRef } from "react";
import { CopyButton, CopyFailure } from "./copy-button.tsx";
import { countRows } from "./count-rows.ts";
import { useCopy } from "./use-copy.ts";

interface CopyFieldProps {
  readonly title: string;
  /** When to use it, below the title. */
  readonly note?: ReactNode;
  readonly text: string;
  /** BCP 47, where it is not the interface's. */
  readonly language?: string;
  /** More buttons beside the one that copies. */
  readonly actions?: ReactNode;
  /** Why the text is not what was asked for: then it cannot be copied. */
  readonly fault?: string | undefined;
}

/** A text to copy with one click, shown whole. Where the browser does not allow it, the text is selected instead. */
export function CopyField({ title, note, text, language, actions, fault }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(text, title, () => field.current?.select());
  const heading = useId();
  const about = useId();
  const isWrong = fault !== undefined;
  return (
    <section className="copy-field" aria-labelledby={heading}>
      <div className="copy-head">
        <h3 id={heading}>{title}</h3>
        {actions}
        <CopyButton name={title} outcome={outcome} isDisabled={isWrong} onCopy={copy} />
      </div>
      {note === undefined && !isWrong ? undefined : (
        <p id={about} className={isWrong ? "share-wrong" : "note"}>
          {fault ?? note}
        </p>
      )}
      <textarea
        ref={field}
        className="copy-text"
        readOnly
        rows={countRows(text)}
        spellCheck={false}
        lang={language}
        aria-label={title}
        aria-describedby={note === undefined && !isWrong ? undefined : about}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <CopyFailure outcome={outcome} />
    </section>
  );
}
