/**
 * Text on a terminal: how wide it is, and that none of it steers the terminal. Two control characters stand for "marked
 * from here" and "to here" until the lines are laid out, as they have no width and cannot come from a text.
 */
export const MARK_ON = "\u0001";
export const MARK_OFF = "\u0002";

const ESCAPE = "\u001b";
/** Bold and underlined; then as before. */
const STYLE_ON = `${ESCAPE}[1;4m`;
const STYLE_OFF = `${ESCAPE}[22;24m`;

const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60])/u;

/** Control characters as the pictures Unicode has for them, so that no text moves the cursor or changes colours. */
export function showControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROL, (control) => {
    if (control === "\n") return control;
    if (control === "\t") return "  ";
    const code = control.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** In columns: one for each grapheme, two for the wide ones of East Asia and for emoji. */
export function measureColumns(text: string): number {
  const bare = text.replaceAll(MARK_ON, "").replaceAll(MARK_OFF, "");
  if (NARROW.test(bare)) return bare.length;
  return [...GRAPHEMES.segment(bare)].reduce(
    (columns, { segment }) => columns + (WIDE.test(segment) ? 2 : 1),
    0,
  );
}

/** Lines no wider than `columns`, broken at spaces; a longer word has a line of its own. Line feeds stay. */
export function wrapText(text: string, columns: number, indent = ""): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, columns - indent.length, indent))
    .join("\n");
}

function wrapLine(line: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let open = "";
  let width = 0;
  for (const word of line.split(/(?<=\S)[ ]+/)) {
    const wordWidth = measureColumns(word);
    if (open !== "" && width + 1 + wordWidth > columns) {
      lines.push(open);
      open = word;
      width = wordWidth;
    } else {
      width += wordWidth + (open === "" ? 0 : 1);
      open = open === "" ? word : `${open} ${word}`;
    }
  }
  return [...lines, open].map((each) => (each === "" ? "" : indent + each)).join("\n");
}

/** The marks as the terminal's own, or left out. */
export function paintMarks(text: string, hasColours: boolean): string {
  return text
    .replaceAll(MARK_ON, hasColours ? STYLE_ON : "")
    .replaceAll(MARK_OFF, hasColours ? STYLE_OFF : "");
}
