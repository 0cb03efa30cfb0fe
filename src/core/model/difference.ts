const DASHES_AND_QUOTES = /[‘’‚‛“”„«»"'‐‑‒–—-]/g;

/**
 * Names the first character in which two wordings differ, when a person could hardly see it: white space, composed and
 * decomposed letters, quotation marks and dashes. Undefined when the difference is plain.
 */
export function describeDifference(quoted: string, found: string): string | undefined {
  if (blur(quoted) !== blur(found)) return undefined;
  let at = 0;
  while (at < quoted.length && quoted[at] === found[at]) at += 1;
  return `it has ${nameCharacter(found, at)} where the quotation has ${nameCharacter(quoted, at)}`;
}

function blur(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(DASHES_AND_QUOTES, "'").toLowerCase();
}

function nameCharacter(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return "nothing";
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  const character = String.fromCodePoint(point);
  return /[\s\p{M}\p{C}]/u.test(character) ? code : `${character} (${code})`;
}
