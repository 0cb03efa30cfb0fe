import type { Expression } from "#core/extract";
import { MARK_OFF, MARK_ON, paintMarks, showControls, wrapText } from "./display.ts";
import { dateOf, explain } from "./explain.ts";
import type { Terminal } from "./terminal.ts";

/** What the text form shows. */
export interface TextView {
  /** One line above the text: what it was read as. */
  readonly heading: string;
  readonly text: string;
  readonly expressions: readonly Expression[];
  /** The day of writing, as far as it is known. */
  readonly written: string | undefined;
}

const WIDEST = 100;
const NARROWEST = 20;

/**
 * A text for a terminal: every find in brackets with its number, which shows without colours and in a copy too; below,
 * a list with the date of each and why.
 */
export function printText(
  { heading, text, expressions, written }: TextView,
  { columns, hasColours }: Terminal["screen"],
): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const body = markText(text, expressions).replace(/^\s*\n|\s+$/g, "");
  const list = expressions.map((expression, index) =>
    printFind(expression, index, expressions.length, width, explain(expression, written)),
  );
  const parts = [heading, body].map((part) => wrapText(part, width));
  const all = list.length === 0 ? parts : [...parts, list.join("\n")];
  return `${paintMarks(all.join("\n\n"), hasColours)}\n`;
}

function markText(text: string, expressions: readonly Expression[]): string {
  const pieces: string[] = [];
  let at = 0;
  expressions.forEach(({ start, end }, index) => {
    pieces.push(showControls(text.slice(at, start)), "[", MARK_ON);
    pieces.push(showControls(text.slice(start, end)), MARK_OFF, `](${index + 1})`);
    at = end;
  });
  return [...pieces, showControls(text.slice(at))].join("");
}

function printFind(
  expression: Expression,
  index: number,
  count: number,
  width: number,
  why: string,
): string {
  const { text, type, value, mod } = expression;
  const number = String(index + 1).padStart(String(count).length);
  const words = showControls(text).replace(/\s+/g, " ");
  const timex = [type, value, mod].filter((part) => part !== undefined && part !== "").join(" ");
  const head = `${MARK_ON}${words}${MARK_OFF} → ${dateOf(expression) ?? "no date"}  (${timex})`;
  const indent = " ".repeat(number.length + 2);
  const lines = wrapText(`${head}\n${showControls(why)}`, width, indent);
  return `${number}  ${lines.slice(indent.length)}`;
}
