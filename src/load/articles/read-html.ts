import { readHtmlFacts } from "./html-facts.ts";
import type { KnownFacts } from "./known-facts.ts";
import {
  attributeOf,
  findElement,
  isElement,
  type MarkupNode,
  nameOf,
  walkMarkup,
} from "./markup-node.ts";
import { readMarkupText } from "./markup-text.ts";
import type { ReadNote } from "./read-text.ts";

export interface MarkupReading {
  readonly text: string;
  readonly facts: KnownFacts;
  readonly notes: readonly ReadNote[];
}

/** Larger pages are read as a whole: finding the article in them would stop the browser for seconds. */
const LONGEST_PAGE = 3e6;
/** With less of the text than this, the wrong part was found. */
const LEAST_SHARE = 1 / 3;

/** What only the pages of sites have around their text. */
const SITE_PARTS = new Set(["nav", "aside", "header", "footer", "form", "script"]);

/** Reads a page: its article where one can be told from the rest, else all that it shows. */
export async function readHtml(
  html: string,
  parseHtml: (text: string) => Document,
): Promise<MarkupReading> {
  const page = parseHtml(html);
  const facts = readHtmlFacts(page);
  const whole = readMarkupText(findElement(page, "body") ?? page, { isPage: true });
  if (!isOfSite(page)) return { text: whole, facts, notes: [] };
  const part = html.length > LONGEST_PAGE ? undefined : await readArticlePart(page);
  if (part === undefined || part.text.length < whole.length * LEAST_SHARE) {
    return { text: whole, facts, notes: [{ kind: "whole-page" }] };
  }
  const { text, bylines } = part;
  const left: readonly ReadNote[] = bylines === 0 ? [] : [{ kind: "bylines", count: bylines }];
  return { text, facts, notes: [{ kind: "article-part" }, ...left] };
}

/** Reads a piece of markup, as from the clipboard: all of it. */
export function readFragment(html: string, parseHtml: (text: string) => Document): string {
  const page = parseHtml(html);
  return readMarkupText(findElement(page, "body") ?? page);
}

async function readArticlePart(
  page: Document,
): Promise<{ readonly text: string; readonly bylines: number } | undefined> {
  try {
    const { findReadablePart } = await import("./readable-part.ts");
    const part = findReadablePart(page);
    return part === undefined
      ? undefined
      : { text: readMarkupText(part.content), bylines: part.bylines };
  } catch {
    // Whatever it stumbled over, the page as a whole can be read.
    return undefined;
  }
}

/** Whether there may be something around the article. What a word processor or a person wrote has nothing else on it. */
function isOfSite(page: MarkupNode): boolean {
  let isFound = false;
  walkMarkup(page, {
    enter(node) {
      if (!isFound && isElement(node)) {
        isFound = SITE_PARTS.has(nameOf(node)) || attributeOf(node, "role") === "navigation";
      }
      return !isFound;
    },
  });
  return isFound;
}
