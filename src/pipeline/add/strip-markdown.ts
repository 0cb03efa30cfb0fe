/** Asterisks and the like that a backslash makes plain, put aside while marks are taken off. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const PRIVATE = 0xe000;
const ASIDE = /[\uE021-\uE07E]/g;

/**
 * A text without Markdown's marks: headings, quotes, bullets, rules, fences, links, pictures, emphasis, code, HTML tags.
 * No word is changed; numbers stay at the head of their lines, as "1. mai" is a date. Rough where marks are nested: what
 * is not surely a mark stays.
 */
export function stripMarkdown(text: string): string {
  if (/[\uE000-\uF8FF]/.test(text)) return text;
  const lines = text
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/\r\n?|\n/)
    .map((line) => stripLine(line));
  return lines.filter((line) => line !== undefined).join("\n");
}

/** The same within one line. */
export function stripInline(line: string): string {
  return line
    .replace(ESCAPED, (_, sign: string) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)))
    .replace(/!\[[^\][\n]*\]\([^()\n]*\)/g, "")
    .replace(/\[([^\][\n]+)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g, "$1")
    .replace(/\[([^\][\n]+)\]\[[^\][\n]*\]/g, "$1")
    .replace(/<((?:https?|mailto):[^<>\s]+)>/g, "$1")
    .replace(/<\/?[a-z][^<>\n]*>/gi, "")
    .replace(/(?<!`)(`+)(?!`)([^`\n]+)\1(?!`)/g, "$2")
    .replace(/(\*{1,3})(?=\S)([^*\n]*[^*\s])\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]*[^_\s])\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/~~(?=\S)([^~\n]*[^~\s])~~/g, "$1")
    .replace(ASIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));
}

/** Undefined for a line that is nothing but a mark. */
function stripLine(line: string): string | undefined {
  if (/^ {0,3}(`{3,}|~{3,})/.test(line)) return undefined;
  if (/^ {0,3}(=+|-{2,})[ \t]*$/.test(line)) return undefined;
  if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line)) return undefined;
  if (/^ {0,3}\[[^\][]+\]:[ \t]*\S+/.test(line)) return undefined;
  const bare = line
    .replace(/^ {0,3}(?:>[ \t]?)+/, "")
    .replace(/^[ \t]*[-*+][ \t]+/, "")
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/, "$1");
  return stripInline(bare).replace(/(?<=\S)(?: {2,}|\\)$/, "");
}
