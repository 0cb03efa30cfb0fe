/** A place in a text, both numbers 1-based; the column in UTF-16 units. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What engines say: Firefox the line, Chromium and Node the line, the offset, or that the text ends too early. */
const LINE_COLUMN = /line (\d+) column (\d+)/;
const OFFSET = /at position (\d+)/;
const END = /unexpected end|unexpected eof|unterminated string/i;

/** Where a text stops being JSON, from what `JSON.parse` said of it; empty when it did not say. */
export function findJsonFault(text: string, message: string): TextPlace | Record<string, never> {
  const [, line, column] = LINE_COLUMN.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const offset = OFFSET.exec(message)?.[1];
  if (offset !== undefined) return placeOf(text, Number(offset));
  return END.test(message) ? placeOf(text, text.length) : {};
}

function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
