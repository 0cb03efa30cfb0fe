/** A text as a browser's text-fragment search sees it, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the original (and its end), the index in `text` that it went to. */
  readonly indexOf: readonly number[];
}

const IGNORED = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/**
 * Small letters, any run of white space (NBSP and line ends too) as one space, soft hyphens and zero-width characters
 * left out. Dashes and quotation marks stay: browsers tell dashes apart.
 */
export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  const indexOf: number[] = [];
  let length = 0;
  let inSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    indexOf.push(length);
    const unit = text.charAt(at);
    if (IGNORED.test(unit)) continue;
    const isSpace = /\s/.test(unit);
    if (isSpace && inSpace) continue;
    const folded = isSpace ? " " : unit.toLowerCase();
    parts.push(folded);
    length += folded.length;
    inSpace = isSpace;
  }
  indexOf.push(length);
  return { text: parts.join(""), indexOf };
}

/** One term of a text directive: its own case, but white space and invisible characters as {@link foldText} has them. */
export function printTerm(text: string): string {
  const plain = text.replace(new RegExp(IGNORED, "g"), "").replace(/\s+/g, " ").trim();
  return encodeURIComponent(plain).replaceAll("-", "%2D");
}
