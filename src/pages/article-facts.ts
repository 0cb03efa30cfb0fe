import type { Article } from "#core/model";
import { describeEdtf, nameLanguage, namePublisher } from "#core/words";
import { printDate } from "./date.ts";
import { findWebAddress, type Html, html } from "./html.ts";
import { type PageScope, say } from "./scope.ts";

/** "published 23 March 2024 · written 22 March 2024"; the second only where it differs. */
export function printSourceDates({ words, locale }: PageScope, article: Article): Html {
  const { published, written } = article;
  const first = words.source.published(describeEdtf(published, locale));
  if (written === published) return html`${first}`;
  return html`${first} · ${words.source.written(describeEdtf(written, locale))}`;
}

/** An article's particulars as a list of terms, with the reasons for dates that its text does not give. */
export function printArticleFacts(scope: PageScope, article: Article): Html {
  const { words, locale } = scope;
  const { source } = words;
  const known = article.publisher !== undefined || article.agency !== undefined;
  const address = findWebAddress(article.url);
  return html`<dl class="facts">
${printFact(source.publisher, known ? namePublisher(article, locale) : source.publisherUnknown)}
${article.author === undefined ? undefined : printFact(source.author, article.author)}
${printFact(source.languageLabel, nameLanguage(article.language, locale))}
${printFact(source.publishedLabel, printDated(scope, article.published), say(scope, article.publishedBasis))}
${printFact(source.writtenLabel, printDated(scope, article.written), say(scope, article.writtenBasis))}
${printFact(source.rights, say(scope, article.rights))}
</dl>
${address === undefined ? undefined : html`<p><a href="${address}" rel="noopener noreferrer">${source.readWhole}, ${source.opensElsewhere}</a></p>`}`;
}

function printFact(term: string, value: string | Html, reason = ""): Html {
  const because = reason === "" ? undefined : html` <span class="facts-reason">${reason}</span>`;
  return html`<div><dt>${term}</dt><dd>${value}${because}</dd></div>`;
}

function printDated({ locale }: PageScope, edtf: string): Html {
  return printDate(edtf, describeEdtf(edtf, locale, { weekday: true }));
}
