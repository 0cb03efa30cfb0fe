import { normaliseText } from "#core/text";
import { count } from "../read/print-check.ts";
import { stripMarkdown } from "./strip-markdown.ts";

/** An article's text as it is stored, and what was done to it, in words. */
export interface NormalisedBody {
  readonly body: string;
  readonly notes: readonly string[];
}

/**
 * The one form that offsets are counted in: NFC with LF ends, without the hyphens that only show where a word may be
 * parted, and without Markdown's marks. No word is changed; the line end that ends a file goes.
 */
export function normaliseBody(
  text: string,
  { isMarkdown }: { readonly isMarkdown: boolean },
): NormalisedBody {
  const plain = isMarkdown ? stripMarkdown(text) : text;
  const whole = plain.replaceAll("\u00AD", "");
  const hyphens = plain.length - whole.length;
  const notes = [
    ...(plain === text ? [] : ["the marks of Markdown were taken off"]),
    ...(hyphens === 0 ? [] : [`${count(hyphens, "soft hyphen")} taken out`]),
    ...(text.includes("\r") ? ["line ends CR LF or CR became LF"] : []),
    ...(text.normalize("NFC") === text ? [] : ["letters written in parts were composed (NFC)"]),
  ];
  return { body: normaliseText(whole).replace(/\n$/, ""), notes };
}
