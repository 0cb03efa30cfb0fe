import { normaliseText } from "#core/text";

/** An article's text as it is stored, and what was done to it, in words. */
export interface NormalisedBody {
  readonly body: string;
  readonly notes: readonly string[];
}

/** The one form that offsets are counted in: NFC with LF ends. No word is changed; the line end that ends a file goes. */
export function normaliseBody(text: string): NormalisedBody {
  const body = normaliseText(text);
  const notes = [
    ...(text.includes("\r") ? ["line ends CR LF or CR became LF"] : []),
    ...(text.normalize("NFC") === text ? [] : ["letters written in parts were composed (NFC)"]),
  ];
  return { body: body.replace(/\n$/, ""), notes };
}
