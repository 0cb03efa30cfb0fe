import type { DateLocale } from "#core/time";
import { wordsFor } from "#core/words";
import { collectionPath } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { type PageScope, say } from "./scope.ts";

/** What stands around a page's content. */
export interface PageChrome {
  readonly scope: PageScope;
  /** The page's heading block: the collection's title, or the way back to it. */
  readonly heading: Html;
  /** The same page in the other language, from the site's root. */
  readonly translation: string;
  readonly main: Html;
}

/** Skip link, header with the language switch, the content, and a foot with the data and how the page works. */
export function printChrome({ scope, heading, translation, main }: PageChrome): Html {
  const { words, root, timeline, locale } = scope;
  const other = otherLocale(locale);
  const rights = say(scope, timeline.rights);
  return html`<a class="skip-link" href="#content">${words.site.skipToContent}</a>
<header class="app-header">
<div class="site-heading">
${heading}
</div>
<nav class="app-tools" aria-label="${words.settings.language}">
<a class="button" href="${root}${translation}" hreflang="${other}" lang="${other}">${wordsFor(other).language.name}</a>
</nav>
</header>
<main id="content" class="page" tabindex="-1">
${main}
</main>
<footer class="page-foot">
<p>${words.site.motto}</p>
${rights === "" ? undefined : html`<p>${rights}</p>`}
<p>${words.pages.noScript} <a href="${root}${collectionPath(timeline.id, "en")}timeline.json">${words.pages.data}</a></p>
</footer>`;
}

/** The collection's title as a link back to it, for pages inside the collection. */
export function printWayBack(scope: PageScope): Html {
  const { root, timeline, locale, words } = scope;
  return html`<p class="site-title"><a href="${root}${collectionPath(timeline.id, locale)}">${say(scope, timeline.title)}</a></p>
<p class="site-summary"><a href="${root}${collectionPath(timeline.id, locale)}">${words.pages.toCollection}</a></p>`;
}

export function otherLocale(locale: DateLocale): DateLocale {
  return locale === "en" ? "nb" : "en";
}
