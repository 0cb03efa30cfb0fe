import type { GlossaryEntry } from "#core/model";
import {
  type GlossaryWords,
  glossaryWordsFor,
  groupGlossary,
  namePublisher,
  noteLanguage,
  quotationMarks,
} from "#core/words";
import { attribute, findWebAddress, type Html, html } from "./html.ts";
import { findArticle, type PageScope, say } from "./scope.ts";

/** The id of an entry in the list. */
function termId(entry: string): string {
  return `g-${entry}`;
}

/**
 * Every word, person and organisation that the collection explains, by kind and in alphabetical order, each with the
 * words that bear it. What stands on demand in the texts is a list here, which needs no script.
 */
export function printGlossary(scope: PageScope): Html | undefined {
  const { glossary = [] } = scope.timeline;
  if (glossary.length === 0) return undefined;
  const words = glossaryWordsFor(scope.locale);
  return html`<section class="glossary" id="glossary">
<h2>${words.title}</h2>
<p>${words.lead}</p>
${groupGlossary(glossary, scope.locale).map(
  ({ kind, entries }) => html`<h3>${words.groups[kind]}</h3>
<dl>
${entries.map(({ entry, name }) => printEntry(scope, words, entry, name))}</dl>
`,
)}</section>`;
}

function printEntry(
  scope: PageScope,
  words: GlossaryWords,
  entry: GlossaryEntry,
  name: string,
): Html {
  return html`<div id="${termId(entry.id)}">
<dt>${name}</dt>
<dd>
<p>${say(scope, entry.text)}</p>
<p class="glossary-source">${words.source} ${printSource(scope, entry)}</p>
</dd>
</div>
`;
}

function printSource(scope: PageScope, { source }: GlossaryEntry): Html | undefined {
  const { words, locale, places } = scope;
  if ("reference" in source) {
    const { title, publisher, url } = source.reference;
    const address = findWebAddress(url);
    return address === undefined
      ? html`${title}, ${publisher}`
      : html`<a href="${address}" rel="noopener noreferrer">${title}, ${publisher}</a>`;
  }
  const article = findArticle(scope, source.article);
  if (article === undefined) return undefined;
  const fragment = source.fragment === undefined ? "" : `#${source.fragment}`;
  const [open, close] = quotationMarks(words, source.exact);
  return html`<span class="term-note-quote"${attribute("lang", article.language)}>${open}${source.exact}${close}</span>, <a href="${places.article(article.id)}${fragment}">${namePublisher(article, locale)}</a>${noteLanguage(article, locale)}`;
}
