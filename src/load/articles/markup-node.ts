/** What is used of a DOM node: any parser's tree has it. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement({ nodeType }: MarkupNode): boolean {
  return nodeType === ELEMENT;
}

export function isText({ nodeType }: MarkupNode): boolean {
  return nodeType === TEXT || nodeType === CDATA;
}

/** The name of an element in lower case, as HTML and XHTML write it differently. */
export function nameOf({ nodeName }: MarkupNode): string {
  return nodeName.toLowerCase();
}

export function attributeOf(node: MarkupNode, name: string): string | undefined {
  return node.getAttribute?.(name) ?? undefined;
}

export interface Visitor {
  /** False: what is inside is passed over, and it is not left. */
  readonly enter: (node: MarkupNode) => boolean;
  readonly leave?: (node: MarkupNode) => void;
}

/** Goes through a tree in the order of the text. Without recursion: other people's markup may be of any depth. */
export function walkMarkup(root: MarkupNode, { enter, leave }: Visitor): void {
  let node: MarkupNode = root;
  for (;;) {
    const isEntered = enter(node);
    const child = isEntered ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (isEntered) leave?.(node);
    while (node !== root && node.nextSibling === null) {
      if (node.parentNode === null) return;
      node = node.parentNode;
      leave?.(node);
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}

/** The first element of a name. */
export function findElement(root: MarkupNode, name: string): MarkupNode | undefined {
  let found: MarkupNode | undefined;
  walkMarkup(root, {
    enter: (node) => {
      if (found === undefined && isElement(node) && nameOf(node) === name) found = node;
      return found === undefined;
    },
  });
  return found;
}

/** All text inside, as it stands in the markup. */
export function rawTextOf(root: MarkupNode): string {
  const pieces: string[] = [];
  walkMarkup(root, {
    enter: (node) => {
      if (isText(node)) pieces.push(node.nodeValue ?? "");
      return true;
    },
  });
  return pieces.join("");
}
