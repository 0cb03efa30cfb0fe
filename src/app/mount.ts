import type { Locale } from "#core/words";

/** What the prerendered page tells the app: where it stands and what it is about. Addresses are absolute. */
export interface Mount {
  readonly element: HTMLElement;
  /** The site's root. */
  readonly rootUrl: string;
  /** The collection's folder, where its files lie. */
  readonly collectionUrl: string;
  /** The address that the app goes by, without a query: the page's own, or the collection's for a page inside it. */
  readonly homeUrl: string;
  /** The query to go by from here, where the page itself or its fragment names an event or an article. */
  readonly opens: string | undefined;
  readonly locale: Locale;
}

/** Reads the mount element of a page at `url`; undefined on a page without one, or with another page than the app's. */
export function readMount(element: HTMLElement | null, url: string): Mount | undefined {
  const { root, collection, lang, page, event, article } = element?.dataset ?? {};
  if (element === null || root === undefined || collection === undefined) return undefined;
  if (page !== undefined) return undefined;
  const locale = lang === "nb" ? "nb" : "en";
  const own = new URL(url);
  const rootUrl = new URL(root, own).href;
  const collectionUrl = `${rootUrl}collections/${encodeURIComponent(collection)}/`;
  const isInside = event !== undefined || article !== undefined;
  return {
    element,
    rootUrl,
    collectionUrl,
    homeUrl: isInside ? collectionUrl + (locale === "nb" ? "nb/" : "") : own.origin + own.pathname,
    opens: printOpening(own, { event: event ?? findEventInFragment(own.hash), article }),
    locale,
  };
}

/** The page's query with what it is about added; what the query says already stands. */
function printOpening(
  { searchParams }: URL,
  named: { readonly event: string | undefined; readonly article: string | undefined },
): string | undefined {
  if (named.event === undefined && named.article === undefined) return undefined;
  const params = new URLSearchParams(searchParams);
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined && !params.has(name)) params.set(name, value);
  }
  return `?${params}`;
}

/** Prerendered passages have the id `m-<event>-<n>`, events in a list `e-<event>`. */
function findEventInFragment(hash: string): string | undefined {
  const [, passage, entry] = /^#(?:m-(.+)-\d+|e-(.+))$/u.exec(hash) ?? [];
  return passage ?? entry;
}
