import { pageWordsFor, wordsFor } from "#core/words";
import { html, printHtml, trustHtml } from "./html.ts";
import { printInlinePolicy } from "./policy.ts";

/**
 * Runs in the reader's browser, at any depth of any path. An address of an event that no page stands for goes to its
 * collection, where the app says that there is no such event; for other addresses the way to the start is shown.
 * The origin is written out: a path may begin with two slashes, which alone would name another host.
 */
const SCRIPT = `
const found = /^(.*\\/collections\\/[^/]+\\/(?:nb\\/)?)events\\/([^/]+)\\/?$/.exec(location.pathname);
const { origin } = location;
if (found) location.replace(origin + found[1] + "?event=" + found[2].replace(/[&+]/g, encodeURIComponent));
const start = location.pathname.indexOf("/collections/");
if (start >= 0) for (const link of document.querySelectorAll("a")) {
  link.href = origin + location.pathname.slice(0, start + 1);
  link.parentElement.hidden = false;
}
`;

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 Georgia, serif; }
body { max-width: 34rem; margin: 15vh auto 0; padding: 0 1.25rem; }
h1, h2 { font-size: 1.5rem; line-height: 1.25; }
section + section { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; }
`;

/** `sha256-…` of a text, as the Content-Security-Policy names it. */
export type HashText = (text: string) => string;

/**
 * The page for addresses that lead nowhere. Static hosts serve `404.html` from the root for every depth, so it can
 * refer to no file by a relative address: script and style are in it, named by their hashes.
 */
export function printNotFoundPage(hash: HashText): string {
  const sections = (["en", "nb"] as const).map((locale) => {
    const words = pageWordsFor(locale);
    const heading =
      locale === "en"
        ? html`<h1>${words.notFoundTitle}</h1>`
        : html`<h2>${words.notFoundTitle}</h2>`;
    return html`<section lang="${locale}">
${heading}
<p>${words.notFound}</p>
<p hidden><a href="">${words.toCollection}</a></p>
</section>
`;
  });
  return printHtml(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printInlinePolicy(hash(SCRIPT), hash(STYLE))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${pageWordsFor("en").notFoundTitle} · ${wordsFor("en").site.name}</title>
<style>${trustHtml(STYLE)}</style>
</head>
<body>
<main>
${sections}</main>
<script>${trustHtml(SCRIPT)}</script>
</body>
</html>
`);
}
