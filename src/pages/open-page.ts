import type { DateLocale } from "#core/time";
import { openWordsFor, pageWordsFor, wordsFor } from "#core/words";
import { openPath, rootFrom, workbenchPath } from "./addresses.ts";
import { otherLocale, printShell } from "./chrome.ts";
import { type PageFrame, printDocument } from "./document.ts";
import { html } from "./html.ts";

/**
 * The page where a person opens a file of their own. It belongs to no collection; before its script, and without it,
 * it says what can be opened and that nothing is uploaded. `home` is a collection's page to go to, if there is one.
 */
export function printOpenPage(
  locale: DateLocale,
  home: string | undefined,
  frame: PageFrame,
): string {
  const path = openPath(locale);
  const root = rootFrom(path);
  const words = wordsFor(locale);
  const own = openWordsFor(locale);
  const list = ({
    heading,
    items,
  }: {
    readonly heading: string;
    readonly items: readonly string[];
  }) =>
    html`<h2>${heading}</h2>
<ul class="open-list">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`;
  const body = printShell({
    words,
    root,
    translation: openPath(otherLocale(locale)),
    tools: html`<a class="button" href="${root}${workbenchPath(locale)}">${words.site.openArticles}</a>`,
    heading: html`<h1 class="site-title">${own.title}</h1>
${home === undefined ? undefined : html`<p class="site-summary"><a href="${root}${home}">${pageWordsFor(locale).toCollection}</a></p>`}`,
    main: html`<div class="open-about">
<p class="page-lead">${own.lead}</p>
<p class="open-privacy">${own.privacy}</p>
<p class="note open-waiting">${own.noScript}</p>
${list(own.formats)}${list(own.columnsRead)}</div>`,
  });
  return printDocument(
    {
      path,
      locale,
      title: `${own.title} · ${words.site.name}`,
      description: own.description,
      kind: "website",
      addresses: { en: openPath("en"), nb: openPath("nb") },
      app: { page: "open", ...(home === undefined ? {} : { home }) },
      body,
    },
    frame,
  );
}
