import { assert } from "#core/base";

/** An element as it is written: its name, its attributes, and what stands in it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MarkupElement | string)[];
}

interface OpenElement extends MarkupElement {
  readonly attributes: Record<string, string>;
  readonly children: (MarkupElement | string)[];
}

const TOKEN = /<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const ENTITIES = { lt: "<", gt: ">", quot: '"', amp: "&" } as const;

/**
 * Reads what `renderSceneToSvg` writes, so that a page whose policy forbids text as markup (Trusted Types) can build it
 * element by element. One whole element in that form and nothing else: not a reader of XML.
 */
export function parseMarkup(text: string): MarkupElement {
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  let at = 0;
  for (const [token, slash, name, attributes = "", end, words] of text.matchAll(TOKEN)) {
    at += token.length;
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.children.push(readEntities(words));
    else if (slash === "/") {
      assert(parent.name === name, "markup", `</${name}> in <${parent.name}>`);
      open.pop();
    } else {
      const element = { name: name ?? "", attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (end !== "/") open.push(element);
    }
  }
  assert(at === text.length && open.length === 1, "markup", text.slice(at, at + 40));
  const [only, ...others] = top.children;
  assert(typeof only === "object" && others.length === 0, "markup", "one element");
  return only;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = "", value = ""]) => [
      name,
      readEntities(value),
    ]),
  );
}

function readEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|amp);/g, (whole, name: string) =>
    Object.hasOwn(ENTITIES, name) ? ENTITIES[name as keyof typeof ENTITIES] : whole,
  );
}
