import { Marked } from "marked";
import { findElement, isElement, type MarkupNode, nameOf } from "./markup-node.ts";
import { readMarkupText } from "./markup-text.ts";

export interface MarkdownReading {
  readonly text: string;
  /** The heading at its beginning. */
  readonly title?: string;
}

/** Reads Markdown (GitHub's) without its marks. Comes by itself when it is needed. */
export function readMarkdown(
  markdown: string,
  parseHtml: (text: string) => Document,
): MarkdownReading {
  const html = new Marked({ gfm: true }).parse(markdown, { async: false });
  const page: MarkupNode = parseHtml(html);
  const body = findElement(page, "body") ?? page;
  let first = body.firstChild;
  while (first !== null && !isElement(first)) first = first.nextSibling;
  const title = first !== null && nameOf(first) === "h1" ? readMarkupText(first) : "";
  return { text: readMarkupText(body), ...(title === "" ? {} : { title }) };
}
