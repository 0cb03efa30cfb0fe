import { splitTerms } from "./split-terms.ts";
import { useGlossary } from "./use-glossary.ts";
import { useTermNote } from "./use-term-note.tsx";

interface ExplainedTextProps {
  readonly text: string;
  /** The language of the text (BCP 47), where it is another than the page's. */
  readonly lang?: string | undefined;
}

/** A text whose words the glossary explains on demand. The note comes where the text ends: let it end its paragraph. */
export function ExplainedText({ text, lang }: ExplainedTextProps) {
  const glossary = useGlossary();
  const { showPieces, note } = useTermNote(glossary);
  const pieces = showPieces(splitTerms([{ text, isExpression: false }], glossary.entries));
  return (
    <>
      {lang === undefined || lang === glossary.locale ? pieces : <span lang={lang}>{pieces}</span>}
      {note}
    </>
  );
}
