import type { DateLocale } from "#core/time";
import { type Html, html } from "./html.ts";
import type { PreviewPicture } from "./preview-picture.ts";

/** A file that goes with a page: its path from the site's root, and what programs call it. */
export interface PageFile {
  readonly path: string;
  readonly title: string;
}

/** What there is of a page's content elsewhere on the site, for programs that read its head. */
export interface PageRelations {
  /** The address of this page in each language; the page's own language gives the canonical one. */
  readonly addresses: Readonly<Record<DateLocale, string>>;
  /** What other sites show of it. */
  readonly picture?: PreviewPicture | undefined;
  /** How it is put into other pages (oEmbed). */
  readonly oembed?: PageFile | undefined;
  /** Where it is told what is new (Atom). */
  readonly feed?: PageFile | undefined;
}

interface HeadInput {
  readonly page: PageRelations;
  readonly locale: DateLocale;
  /** The way from the page to the site's root. */
  readonly root: string;
  /** The site's own address, ending in a slash; undefined where the build does not know it. */
  readonly site: string | undefined;
}

/**
 * The page's address, its translations, and what goes with it. A program that has only the page cannot always resolve a
 * relative address, so those that stand for something elsewhere are there only on a site that knows its own.
 */
export function printHeadLinks({ page, locale, root, site }: HeadInput): Html {
  const { addresses, oembed, feed } = page;
  const at = site ?? root;
  return html`<link rel="canonical" href="${at}${addresses[locale]}">
<link rel="alternate" hreflang="en" href="${at}${addresses.en}">
<link rel="alternate" hreflang="nb" href="${at}${addresses.nb}">
<link rel="alternate" hreflang="x-default" href="${at}${addresses.en}">${site === undefined ? undefined : [printFileLink("application/json+oembed", site, oembed), printFileLink("application/atom+xml", site, feed)]}`;
}

/** The way to a file that goes with a page, on a line of its own. */
export function printFileLink(
  type: string,
  site: string,
  file: PageFile | undefined,
): Html | undefined {
  if (file === undefined) return undefined;
  return html`
<link rel="alternate" type="${type}" href="${site}${file.path}" title="${file.title}">`;
}

/** The page's address and picture for other sites' previews (the Open Graph protocol; X's own name for the layout). */
export function printPreviewMeta({ page, locale, site }: Omit<HeadInput, "root">): Html {
  if (site === undefined) return html`<meta name="twitter:card" content="summary">`;
  const { addresses, picture } = page;
  const url = html`<meta property="og:url" content="${site}${addresses[locale]}">`;
  const card = html`<meta name="twitter:card" content="${picture === undefined ? "summary" : "summary_large_image"}">`;
  if (picture === undefined) return html`${url}\n${card}`;
  return html`${url}
<meta property="og:image" content="${site}${picture.path}">
<meta property="og:image:type" content="${picture.type}">
<meta property="og:image:width" content="${picture.widthPx}">
<meta property="og:image:height" content="${picture.heightPx}">
<meta property="og:image:alt" content="${picture.alt}">
${card}`;
}
