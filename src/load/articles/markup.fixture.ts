import type { MarkupNode } from "./markup-node.ts";

interface Node extends MarkupNode {
  firstChild: Node | null;
  nextSibling: Node | null;
  parentNode: Node | null;
  last?: Node;
}

const VOID = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);
const RAW = new Set(["script", "style", "title"]);
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gi;

/** A tree of well-formed markup with what the reading uses of a document, and no more. */
export function parseMarkup(text: string): Document {
  const root = createNode(9, "#document", null);
  let open = root;
  let raw: string | undefined;
  for (const [token, slash, name = "", attributes = ""] of text.matchAll(TOKEN)) {
    const lower = name.toLowerCase();
    if (raw !== undefined && !(slash === "/" && lower === raw)) append(open, createText(token));
    else if (name === "") {
      if (!token.startsWith("<")) append(open, createText(readReferences(token)));
    } else if (slash === "/") {
      raw = undefined;
      open = open.parentNode ?? root;
    } else {
      const element = createNode(1, name.toUpperCase(), null, readAttributes(attributes));
      append(open, element);
      if (VOID.has(lower) || token.endsWith("/>")) continue;
      open = element;
      raw = RAW.has(lower) ? lower : undefined;
    }
  }
  return root as unknown as Document;
}

function createNode(
  nodeType: number,
  nodeName: string,
  nodeValue: string | null,
  attributes: ReadonlyMap<string, string> = new Map(),
): Node {
  return {
    nodeType,
    nodeName,
    nodeValue,
    firstChild: null,
    nextSibling: null,
    parentNode: null,
    getAttribute: (name) => attributes.get(name) ?? null,
  };
}

const createText = (text: string): Node => createNode(3, "#text", text);

function append(parent: Node, child: Node): void {
  child.parentNode = parent;
  if (parent.last === undefined) parent.firstChild = child;
  else parent.last.nextSibling = child;
  parent.last = child;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, readReferences(value)]));
}

function readReferences(text: string): string {
  return text
    .replaceAll("&nbsp;", "\u00A0")
    .replaceAll("&shy;", "\u00AD")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
