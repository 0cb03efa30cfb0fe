/**
 * A text on one line: control characters, line ends and runs of spaces become one space each. Formats made of lines have
 * no other way to hold them; no letter is changed and nothing is cut.
 */
export function toLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ").trim();
}

/** A text of several lines, each ending in a line feed, without other control characters than tabs. */
export function toLines(text: string): string {
  return text
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, "\n")
    .replace(/(?![\n\t])\p{Cc}+/gu, " ")
    .trim();
}

/**
 * A web address in which what no address may hold as it is (RFC 3986: white space, control characters, braces, quotes,
 * backslashes) is percent-encoded, so that it stands in any format without escaping.
 */
export function toAddress(url: string): string {
  return url.replace(/[\s\p{Cc}"<>\\^`{|}]/gu, encodeURIComponent);
}
