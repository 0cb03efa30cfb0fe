import { useEffect, useId, useRef, useState } from "react";
import { citePanelWordsFor, type Locale, shareWordsFor } from "#core/words";
import type { FormattedReference } from "#exchange";
import { Icon } from "../parts/icon.tsx";
import { useReader } from "../parts/reader.ts";
import { useSurroundings } from "../parts/surroundings.ts";
import { useSharePorts } from "./ports.ts";

const COPIED_MS = 2500;

interface ReferenceFieldProps {
  readonly reference: FormattedReference;
  /** The language of the words in it. */
  readonly locale: Locale;
}

/** A formatted reference, to copy as text. Where the browser does not allow it, it is selected instead. */
export function ReferenceField({ reference, locale }: ReferenceFieldProps) {
  const { session } = useSurroundings();
  const { copyText } = useSharePorts();
  const reader = useReader();
  const words = citePanelWordsFor(reader.locale);
  const { copy, copied, copyOf, copiedOf, copyFailed } = shareWordsFor(reader.locale);
  const [isCopied, setCopied] = useState(false);
  const shown = useRef<HTMLParagraphElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => {
      setCopied(false);
      // Said again, the same words would be no change, and nobody would hear them.
      session.announce("");
    }, COPIED_MS);
    return () => clearTimeout(timer);
  }, [isCopied, session]);
  const copyIt = async () => {
    try {
      await copyText(reference.text);
      setCopied(true);
      session.announce(copiedOf(words.reference));
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      session.announce(copyFailed);
    }
  };
  return (
    <section className="copy-field" aria-labelledby={heading}>
      <div className="copy-head">
        <h3 id={heading}>{words.reference}</h3>
        <button
          type="button"
          className="button"
          aria-label={(isCopied ? copiedOf : copyOf)(words.reference)}
          onClick={() => void copyIt()}
        >
          <Icon name={isCopied ? "check" : "copy"} />
          {isCopied ? copied : copy}
        </button>
      </div>
      <p className="note">{words.referenceNote}</p>
      <p ref={shown} className="cite-reference" lang={locale}>
        {reference.parts.map(({ text, isItalic }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change their order.
          isItalic ? <i key={index}>{text}</i> : text,
        )}
      </p>
    </section>
  );
}
