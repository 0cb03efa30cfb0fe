import type { DateLocale } from "#core/time";
import { pageWordsFor, wordsFor, workbenchWordsFor } from "#core/words";
import { openPath, rootFrom, workbenchPath } from "./addresses.ts";
import { otherLocale, printShell } from "./chrome.ts";
import { type PageFrame, printDocument } from "./document.ts";
import { html } from "./html.ts";

/**
 * The page where a person turns articles of their own into a timeline. Before its script, and without it, it says what
 * it does and that nothing is sent. `home` is a collection's page to go to, if there is one.
 */
export function printWorkbenchPage(
  locale: DateLocale,
  home: string | undefined,
  frame: PageFrame,
): string {
  const path = workbenchPath(locale);
  const root = rootFrom(path);
  const words = wordsFor(locale);
  const own = workbenchWordsFor(locale);
  const list = ({ heading, items }: typeof own.formats) =>
    html`<h2>${heading}</h2>
<ul class="open-list">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`;
  const body = printShell({
    words,
    root,
    translation: workbenchPath(otherLocale(locale)),
    tools: html`<a class="button" href="${root}${openPath(locale)}">${words.site.openData}</a>`,
    heading: html`<h1 class="site-title">${own.title}</h1>
${home === undefined ? undefined : html`<p class="site-summary"><a href="${root}${home}">${pageWordsFor(locale).toCollection}</a></p>`}`,
    main: html`<div class="open-about">
<p class="page-lead">${own.lead}</p>
<p class="open-privacy">${own.privacy}</p>
<p class="note open-waiting">${own.noScript}</p>
${list(own.steps)}${list(own.formats)}</div>`,
  });
  return printDocument(
    {
      path,
      locale,
      title: `${own.title} · ${words.site.name}`,
      description: own.description,
      kind: "website",
      addresses: { en: workbenchPath("en"), nb: workbenchPath("nb") },
      app: { page: "workbench", ...(home === undefined ? {} : { home }) },
      body,
    },
    frame,
  );
}
