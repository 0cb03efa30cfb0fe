import type { DateLocale } from "#core/time";
import { wordsFor } from "#core/words";
import { rootFrom } from "./addresses.ts";
import { attribute, type Html, html, printHtml, trustHtml } from "./html.ts";
import { ICON_ADDRESS } from "./icon.ts";
import { OPEN_PAGE_POLICY, PAGE_POLICY, WORKBENCH_POLICY } from "./policy.ts";

/** How pages are served: the bundler's tags for a page, and whether the policy holds. */
export interface PageFrame {
  /** The script and style tags, given the way from the page to the site's root. */
  readonly tags: (root: string) => string;
  /** Left out by the development server, whose own scripts are inline. */
  readonly policy: boolean;
}

/** The page as the app finds it: which collection, and what in it is open; or a page for a person's own files. */
export type AppData =
  | {
      readonly collection: string;
      readonly event?: string;
      readonly article?: string;
    }
  /** `home`: a collection's page to go back to, from the site's root. */
  | { readonly page: "open" | "workbench"; readonly home?: string };

export interface PageDocument {
  /** The page's folder, from the site's root: `""` for the root page. */
  readonly path: string;
  readonly locale: DateLocale;
  readonly title: string;
  readonly description: string;
  /** What the page is about, for previews elsewhere (Open Graph). */
  readonly kind: "website" | "article";
  /** The address of this page in each language; the page's own language gives the canonical one. */
  readonly addresses: Readonly<Record<DateLocale, string>>;
  readonly app: AppData;
  readonly body: Html;
}

/** The whole of a page as text: complete without script, and with the app's place marked for when it comes. */
export function printDocument(page: PageDocument, frame: PageFrame): string {
  const { path, locale, app } = page;
  const root = rootFrom(path);
  return printHtml(html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
${frame.policy ? html`<meta http-equiv="Content-Security-Policy" content="${policyFor(app)}">` : undefined}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="strict-origin-when-cross-origin">
<link rel="icon" href="${ICON_ADDRESS}" type="image/svg+xml">
<link rel="canonical" href="${root}${page.addresses[locale]}">
<link rel="alternate" hreflang="en" href="${root}${page.addresses.en}">
<link rel="alternate" hreflang="nb" href="${root}${page.addresses.nb}">
<link rel="alternate" hreflang="x-default" href="${root}${page.addresses.en}">
${"page" in app ? undefined : html`<link rel="alternate" type="application/json" title="dateline/1" href="${root}collections/${app.collection}/timeline.json">`}
<meta property="og:site_name" content="${wordsFor(locale).site.name}">
<meta property="og:type" content="${page.kind}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:locale" content="${locale === "nb" ? "nb_NO" : "en_GB"}">
${trustHtml(frame.tags(root))}
</head>
<body>
<div id="app" data-root="${root}" data-lang="${locale}"${printAppData(app)}>
${page.body}
</div>
</body>
</html>
`);
}

function policyFor(app: AppData): string {
  if (!("page" in app)) return PAGE_POLICY;
  return app.page === "open" ? OPEN_PAGE_POLICY : WORKBENCH_POLICY;
}

function printAppData(app: AppData): Html {
  if ("page" in app) {
    return html`${attribute("data-page", app.page)}${attribute("data-home", app.home)}`;
  }
  return html`${attribute("data-collection", app.collection)}${attribute("data-event", app.event)}${attribute("data-article", app.article)}`;
}
