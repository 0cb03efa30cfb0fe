/** A stretch of a text, half-open, and what is to stand in its place. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  /** Lines with LF ends. */
  readonly text: string;
  /** Whether it begins a line of its own. */
  readonly isLine?: boolean;
}

/**
 * The text with all edits made; none may overlap, and those at one place keep their order. Everything outside them keeps
 * its characters; what is put in gets the line ends of the text's first line.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineEnd = /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from);
    if (edit.isLine === true && result !== "" && !result.endsWith("\n")) result += lineEnd;
    result += edit.text.replaceAll("\n", lineEnd);
    at = edit.to;
  }
  return result + text.slice(at);
}
