/** RFC 5545, section 3.1: lines are not longer, their line end not counted. */
const MOST_OCTETS = 75;

/**
 * A content line of iCalendar, folded: no line over 75 octets of UTF-8, no character parted, each but the first begun
 * by a space, all ended by CR LF.
 */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > MOST_OCTETS) {
      pieces.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += size;
    at += character.length;
  }
  pieces.push(line.slice(from));
  return `${pieces.join("\r\n ")}\r\n`;
}

/** In UTF-8; half of a surrogate pair becomes U+FFFD there, of three octets. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
