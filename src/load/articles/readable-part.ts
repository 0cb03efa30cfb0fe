import { Readability } from "@mozilla/readability";

/**
 * The part of a page that seems to be the article; undefined when there is none. Changes the document. Comes by itself
 * when it is needed: a page that was made by hand, and every other file, does without.
 */
export function findReadablePart(page: Document): Node | undefined {
  // It would copy their content as text into markup, which a page that demands Trusted Types forbids.
  for (const element of [...page.querySelectorAll("noscript")]) element.remove();
  const reading = new Readability<Node>(page, {
    // Its second tries set markup as text as well; whether the first is enough is judged by the caller.
    charThreshold: 1,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  return reading.parse()?.content ?? undefined;
}
