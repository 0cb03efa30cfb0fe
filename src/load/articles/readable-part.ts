import { Readability } from "@mozilla/readability";
import { dropBylines } from "./drop-bylines.ts";

/** A page's article, without the lines about it: see `dropBylines`. */
export interface ReadablePart {
  readonly content: Node;
  /** How many lines about it were left out. */
  readonly bylines: number;
}

/**
 * The part of a page that seems to be the article; undefined when there is none. Changes the document. Comes by itself
 * when it is needed: a page that was made by hand, and every other file, does without.
 */
export function findReadablePart(page: Document): ReadablePart | undefined {
  const bylines = dropBylines(page);
  // It would copy their content as text into markup, which a page that demands Trusted Types forbids.
  for (const element of [...page.querySelectorAll("noscript")]) element.remove();
  const reading = new Readability<Node>(page, {
    // Its second tries set markup as text as well; whether the first is enough is judged by the caller.
    charThreshold: 1,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reading.parse()?.content ?? undefined;
  return content === undefined ? undefined : { content, bylines };
}
