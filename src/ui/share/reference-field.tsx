import { useId, useRef } from "react";
import { citePanelWordsFor, type Locale } from "#core/words";
import type { FormattedReference } from "#exchange";
import { useReader } from "../parts/reader.ts";
import { CopyButton, CopyFailure } from "./copy-button.tsx";
import { useCopy } from "./use-copy.ts";

interface ReferenceFieldProps {
  readonly reference: FormattedReference;
  /** The language of the words in it. */
  readonly locale: Locale;
}

/** A formatted reference, to copy as text. Where the browser does not allow it, it is selected instead. */
export function ReferenceField({ reference, locale }: ReferenceFieldProps) {
  const words = citePanelWordsFor(useReader().locale);
  const shown = useRef<HTMLParagraphElement>(null);
  const heading = useId();
  const { outcome, copy } = useCopy(reference.text, words.reference, () => {
    if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
  });
  return (
    <section className="copy-field" aria-labelledby={heading}>
      <div className="copy-head">
        <h3 id={heading}>{words.reference}</h3>
        <CopyButton name={words.reference} outcome={outcome} onCopy={copy} />
      </div>
      <p className="note">{words.referenceNote}</p>
      <p ref={shown} className="cite-reference" lang={locale}>
        {reference.parts.map(({ text, isItalic }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change their order.
          isItalic ? <i key={index}>{text}</i> : text,
        )}
      </p>
      <CopyFailure outcome={outcome} />
    </section>
  );
}
