import { findDatetime } from "./datetime.ts";
import { type Html, html } from "./html.ts";

/** A date in words, as `<time>` where HTML can also give it to machines. */
export function printDate(edtf: string, inWords: string): Html {
  const datetime = findDatetime(edtf);
  return datetime === undefined
    ? html`${inWords}`
    : html`<time datetime="${datetime}">${inWords}</time>`;
}
