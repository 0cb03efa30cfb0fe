import {
  attributeOf,
  isElement,
  isText,
  type MarkupNode,
  nameOf,
  walkMarkup,
} from "./markup-node.ts";
import { createParagraphs } from "./paragraphs.ts";

/** Elements that begin and end a paragraph (HTML, section 15.3: those that are not shown in a line). */
const BLOCKS = new Set(
  `address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup p pre search section summary table tbody td
  tfoot th thead tr ul`.split(/\s+/),
);

/** Nothing in these is text of the article. */
const DROPPED = new Set(
  `applet area aside audio base button canvas datalist embed frame frameset head iframe img input link map meta meter nav
  noembed noframes noscript object progress rp rt script select style svg template textarea title video`.split(
    /\s+/,
  ),
);

const DROPPED_ROLES = new Set(
  "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar".split(
    " ",
  ),
);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

export interface MarkupTextOptions {
  /** A whole page: the header and the footer that are not an article's own are the site's, and are dropped. */
  readonly isPage?: boolean;
}

/**
 * The text of markup as a reader sees it: a paragraph for each block, heading, list item, caption and row of a table
 * (cells separated by tabs), a blank line between them. Addresses of links, pictures and everything that is not shown
 * are left out.
 */
export function readMarkupText(
  root: MarkupNode,
  { isPage = false }: MarkupTextOptions = {},
): string {
  const paragraphs = createParagraphs();
  const rows: { readonly from: number; cellFrom: number; isSimple: boolean }[] = [];
  let articles = 0;
  let verbatim = 0;

  walkMarkup(root, {
    enter(node) {
      if (isText(node)) {
        const text = node.nodeValue ?? "";
        if (verbatim > 0) paragraphs.addVerbatim(text);
        else paragraphs.addText(text);
        return false;
      }
      if (!isElement(node)) return true;
      const name = nameOf(node);
      if (name === "br") paragraphs.breakLine();
      if (DROPPED.has(name) || isHidden(node, name)) return false;
      if (isPage && articles === 0 && (name === "header" || name === "footer")) return false;
      if (!BLOCKS.has(name)) return true;
      paragraphs.end();
      if (name === "article" || name === "main") articles += 1;
      if (name === "pre") verbatim += 1;
      if (name === "tr") {
        rows.push({ from: paragraphs.count(), cellFrom: paragraphs.count(), isSimple: true });
      }
      const row = rows.at(-1);
      if (row !== undefined && isCell(name)) row.cellFrom = paragraphs.count();
      return true;
    },
    leave(node) {
      if (!isElement(node)) return;
      const name = nameOf(node);
      if (!BLOCKS.has(name)) return;
      paragraphs.end();
      if (name === "article" || name === "main") articles -= 1;
      if (name === "pre") verbatim -= 1;
      const row = rows.at(-1);
      if (row === undefined) return;
      // Old pages lay out whole articles in cells: only rows of short cells are rows.
      if (isCell(name) && paragraphs.count() - row.cellFrom > 1) row.isSimple = false;
      if (name !== "tr") return;
      rows.pop();
      if (row.isSimple) paragraphs.join(row.from, "\t");
    },
  });
  return paragraphs.print();
}

const isCell = (name: string): boolean => name === "td" || name === "th";

function isHidden(node: MarkupNode, name: string): boolean {
  if (attributeOf(node, "hidden") !== undefined) return true;
  if (attributeOf(node, "aria-hidden") === "true") return true;
  if (name === "dialog" && attributeOf(node, "open") === undefined) return true;
  const role = attributeOf(node, "role");
  if (role !== undefined && DROPPED_ROLES.has(role.trim().toLowerCase())) return true;
  return HIDDEN_STYLE.test(attributeOf(node, "style") ?? "");
}
