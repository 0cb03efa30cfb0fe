import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { shareWordsFor } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { useReader } from "../parts/reader.ts";
import { useSurroundings } from "../parts/surroundings.ts";
import { countRows } from "./count-rows.ts";
import { useSharePorts } from "./ports.ts";

const COPIED_MS = 2500;

interface CopyFieldProps {
  readonly title: string;
  /** When to use it, below the title. */
  readonly note?: ReactNode;
  readonly text: string;
  /** BCP 47, where it is not the interface's. */
  readonly language?: string;
  /** More buttons beside the one that copies. */
  readonly actions?: ReactNode;
}

/** A text to copy with one click, shown whole. Where the browser does not allow it, the text is selected instead. */
export function CopyField({ title, note, text, language, actions }: CopyFieldProps) {
  const { session } = useSurroundings();
  const { copyText } = useSharePorts();
  const words = shareWordsFor(useReader().locale);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string>();
  const heading = useId();
  const about = useId();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => {
      setCopied(undefined);
      // Said again, the same words would be no change, and nobody would hear them.
      session.announce("");
    }, COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied, session]);
  const copy = async () => {
    try {
      await copyText(text);
      setCopied(text);
      session.announce(words.copiedOf(title));
    } catch {
      field.current?.select();
      session.announce(words.copyFailed);
    }
  };
  return (
    <section className="copy-field" aria-labelledby={heading}>
      <div className="copy-head">
        <h3 id={heading}>{title}</h3>
        {actions}
        <button
          type="button"
          className="button"
          aria-label={copied === text ? words.copiedOf(title) : words.copyOf(title)}
          onClick={() => void copy()}
        >
          <Icon name={copied === text ? "check" : "copy"} />
          {copied === text ? words.copied : words.copy}
        </button>
      </div>
      {note === undefined ? undefined : (
        <p id={about} className="note">
          {note}
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
        aria-describedby={note === undefined ? undefined : about}
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </section>
  );
}
