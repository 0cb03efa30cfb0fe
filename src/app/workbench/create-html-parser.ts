/** Trusted Types, as far as they are used here; a browser without them has no such object. */
interface TrustedTypesPlace {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createHTML: (text: string) => string },
    ): { readonly createHTML: (text: string) => unknown };
  };
}

/**
 * A parser for web pages that a person gives: what it makes runs no script and loads nothing (HTML, section 8.5.2). On a
 * page that demands Trusted Types its policy `inert` lets any text pass, and nothing else may use it. Once per page.
 */
export function createHtmlParser(place: object): (text: string) => Document {
  const { trustedTypes }: TrustedTypesPlace = place;
  const policy = trustedTypes?.createPolicy("inert", { createHTML: (text) => text });
  const parser = new DOMParser();
  return (text) =>
    // The typings know strings only; a trusted text is what the browser asks for.
    parser.parseFromString((policy?.createHTML(text) ?? text) as string, "text/html");
}
