export interface Attributes {
  readonly part?: string;
  readonly lang?: string;
  /** A checked address; it opens outside the page that it stands in. */
  readonly href?: string | undefined;
}

/**
 * An element of the shadow tree. Everything that a file says becomes text here and nothing else; `part` names it for the
 * host page's styles and, as a class, for ours.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  { part, lang, href }: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = page.createElement(name);
  if (part !== undefined) {
    element.className = part;
    element.setAttribute("part", part);
  }
  if (lang !== undefined) {
    element.lang = lang;
    element.dir = "auto";
  }
  if (href !== undefined) {
    element.setAttribute("href", href);
    element.setAttribute("target", "_blank");
    element.setAttribute("rel", "noopener");
  }
  element.append(...children);
  return element;
}
