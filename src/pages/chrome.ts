import type { DateLocale } from "#core/time";
import { embeddingWordsFor, pageWordsFor, type Words, wordsFor } from "#core/words";
import {
  classroomPath,
  collectionPath,
  embeddingPath,
  openPath,
  workbenchPath,
} from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { type SiteScope, say } from "./scope.ts";

/** What stands around the content of a collection's pages. */
export interface PageChrome {
  readonly scope: SiteScope;
  /** The page's heading block: the collection's title, or the way back to it. */
  readonly heading: Html;
  /** The same page in the other language, from the site's root. */
  readonly translation: string;
  readonly main: Html;
}

/** The shell of a collection's pages: ways to the pages for one's own files, and a foot with the data and how it works. */
export function printChrome({ scope, heading, translation, main }: PageChrome): Html {
  const { words, pageWords, root, timeline, locale } = scope;
  const rights = say(scope, timeline.rights);
  return printShell({
    words,
    root,
    heading,
    translation,
    main,
    tools: html`<a class="button" href="${root}${workbenchPath(locale)}">${words.site.openArticles}</a>
<a class="button" href="${root}${openPath(locale)}">${words.site.openData}</a>`,
    foot: html`<p><a href="${root}${classroomPath(timeline.id, locale)}">${words.site.classroom}</a></p>
${rights === "" ? undefined : html`<p>${rights}</p>`}
<p>${pageWords.noScript} <a href="${root}${collectionPath(timeline.id, "en")}timeline.json">${pageWords.data}</a></p>`,
  });
}

interface PageShell {
  readonly words: Words;
  /** The way from the page to the site's root. */
  readonly root: string;
  readonly heading: Html;
  /** The same page in the other language, from the site's root. */
  readonly translation: string;
  /** Beside the language switch. */
  readonly tools?: Html;
  readonly main: Html;
  /** Below the site's motto. */
  readonly foot?: Html;
}

/** Skip link, header with the language switch, the content, and a foot. */
export function printShell(shell: PageShell): Html {
  const { words, root, translation } = shell;
  const other = otherLocale(words.locale);
  return html`<a class="skip-link" href="#content">${words.site.skipToContent}</a>
<header class="app-header">
<div class="site-heading">
${shell.heading}
</div>
<div class="app-tools">
${shell.tools}
<nav aria-label="${words.settings.language}">
<a class="button" href="${root}${translation}" hreflang="${other}" lang="${other}">${wordsFor(other).language.name}</a>
</nav>
</div>
</header>
<main id="content" class="page" tabindex="-1">
${shell.main}
</main>
<footer class="page-foot">
<p>${pageWordsFor(words.locale).motto}</p>
<p><a href="${root}${embeddingPath(words.locale)}">${embeddingWordsFor(words.locale).title}</a></p>
${shell.foot}
</footer>`;
}

/** The collection's title as a link back to it, for pages inside the collection. */
export function printWayBack(scope: SiteScope): Html {
  const { timeline, pageWords, places } = scope;
  return html`<p class="site-title"><a href="${places.home}">${say(scope, timeline.title)}</a></p>
<p class="site-summary"><a href="${places.home}">${pageWords.toCollection}</a></p>`;
}

export function otherLocale(locale: DateLocale): DateLocale {
  return locale === "en" ? "nb" : "en";
}
