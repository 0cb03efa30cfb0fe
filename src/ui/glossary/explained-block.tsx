import type { Run } from "../source/segments.ts";
import { splitTerms } from "./split-terms.ts";
import { useGlossary } from "./use-glossary.ts";
import { useTermNote } from "./use-term-note.tsx";

interface ExplainedBlockProps {
  readonly as: "p" | "blockquote";
  readonly className?: string;
  /** BCP 47, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly runs: readonly Run[];
}

/** A whole block whose words are explained on demand. The note comes after it, for it is no part of what is quoted. */
export function ExplainedBlock({ as: Tag, runs, ...attributes }: ExplainedBlockProps) {
  const glossary = useGlossary();
  const { showPieces, note } = useTermNote(glossary);
  return (
    <>
      <Tag {...attributes}>{showPieces(splitTerms(runs, glossary.entries))}</Tag>
      {note}
    </>
  );
}
