import type { DateLocale } from "#core/time";
import { wordsFor } from "#core/words";
import { rootFrom } from "./addresses.ts";
import { type PageRelations, printHeadLinks, printPreviewMeta } from "./head-links.ts";
import { attribute, type Html, html, printHtml, trustHtml } from "./html.ts";
import { ICON_ADDRESS } from "./icon.ts";
import { printLinkedData } from "./linked-data.ts";
import { EMBEDDING_POLICY, OPEN_PAGE_POLICY, PAGE_POLICY, WORKBENCH_POLICY } from "./policy.ts";

/** How pages are served: where, with which tags of the bundler, and whether the policy holds. */
export interface PageFrame {
  /** The script and style tags, given the way from the page to the site's root. */
  readonly tags: (root: string) => string;
  /** Left out by the development server, whose own scripts are inline. */
  readonly policy: boolean;
  /**
   * The site's own address, absolute, ending in a slash. Without it addresses are relative, and what needs an absolute one
   * is left out.
   */
  readonly site?: string | undefined;
}

/** The page as the app finds it: which collection, and what in it is open; or a page for a person's own files. */
export type AppData =
  | {
      readonly collection: string;
      readonly event?: string;
      readonly article?: string;
    }
  /** `home`: a collection's page to go back to, from the site's root. */
  | { readonly page: "open" | "workbench"; readonly home?: string }
  /** A page for the classroom; `story` is the one that it shows. */
  | {
      readonly page: "story" | "classroom" | "handout" | "exercises";
      readonly collection: string;
      readonly story?: string;
    }
  /** A page to read, which the app does not take over. */
  | { readonly page: "embedding" };

export interface PageDocument extends PageRelations {
  /** The page's folder, from the site's root: `""` for the root page. */
  readonly path: string;
  readonly locale: DateLocale;
  readonly title: string;
  readonly description: string;
  /** What the page is about, for previews elsewhere (Open Graph). */
  readonly kind: "website" | "article";
  /** The same in the words of schema.org. */
  readonly linkedData?: object | undefined;
  readonly app: AppData;
  /** Style sheets of this page alone, from the site's root. */
  readonly styles?: readonly string[];
  readonly body: Html;
}

/** The whole of a page as text: complete without script, and with the app's place marked for when it comes. */
export function printDocument(page: PageDocument, frame: PageFrame): string {
  const { path, locale, app } = page;
  const root = rootFrom(path);
  const head = { page, locale, root, site: frame.site };
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
${printHeadLinks(head)}
${!("collection" in app) ? undefined : html`<link rel="alternate" type="application/json" title="dateline/1" href="${root}collections/${app.collection}/timeline.json">`}
<meta property="og:site_name" content="${wordsFor(locale).site.name}">
<meta property="og:type" content="${page.kind}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:locale" content="${locale === "nb" ? "nb_NO" : "en_GB"}">
${printPreviewMeta(head)}
${trustHtml(frame.tags(root))}${page.styles?.map((path) => html`\n<link rel="stylesheet" href="${root}${path}">`)}
</head>
<body>
<div${printAppData(app, root, locale)}>
${page.body}
</div>
${page.linkedData === undefined ? undefined : printLinkedData(page.linkedData)}</body>
</html>
`);
}

const POLICIES = {
  open: OPEN_PAGE_POLICY,
  workbench: WORKBENCH_POLICY,
  embedding: EMBEDDING_POLICY,
};

function policyFor(app: AppData): string {
  return "collection" in app ? PAGE_POLICY : POLICIES[app.page];
}

/** The app looks for the element with this id; a page without it is only read. */
function printAppData(app: AppData, root: string, locale: DateLocale): Html {
  const id = "page" in app && app.page === "embedding" ? undefined : "app";
  return html`${attribute("id", id)} data-root="${root}" data-lang="${locale}"${printAppPlace(app)}`;
}

function printAppPlace(app: AppData): Html {
  if ("collection" in app && "page" in app) {
    return html`${attribute("data-page", app.page)}${attribute("data-collection", app.collection)}${attribute("data-story", app.story)}`;
  }
  if (!("page" in app)) {
    return html`${attribute("data-collection", app.collection)}${attribute("data-event", app.event)}${attribute("data-article", app.article)}`;
  }
  const home = "home" in app ? app.home : undefined;
  return html`${attribute("data-page", app.page)}${attribute("data-home", home)}`;
}
