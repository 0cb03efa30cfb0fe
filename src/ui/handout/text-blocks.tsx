import type { Block } from "./block.ts";

interface TextInput {
  readonly key: string;
  readonly text: string;
  readonly className: string;
  /** Whether its last paragraph goes with what follows. */
  readonly keepsNext?: boolean;
}

/** A text of one or several paragraphs, with an empty line between them: each is a block that can be cut. */
export function listTextBlocks({
  key,
  text,
  className,
  keepsNext = false,
}: TextInput): readonly Block[] {
  const paragraphs = splitParagraphs(text);
  return paragraphs.map((paragraph, index) => {
    const cut = (from: number, to: number | undefined) => (
      <p className={index === 0 ? className : `${className} is-next`} dir="auto" data-lines="">
        {paragraph.slice(from, to).trim()}
      </p>
    );
    return {
      key: `${key}-${index}`,
      keepsNext: keepsNext && index === paragraphs.length - 1,
      node: cut(0, undefined),
      cut,
    };
  });
}

export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\r?\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
