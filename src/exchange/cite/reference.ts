import type { DateLocale } from "#core/time";
import { describeEdtf, describeWhen, takeWordsFor, wordsFor } from "#core/words";
import type { Citation } from "./citation.ts";
import { capitalise } from "./via-note.ts";

/** A stretch of a formatted reference. */
export interface ReferencePart {
  readonly text: string;
  readonly isItalic: boolean;
}

/** A reference for people: `text` is its parts one after another. */
export interface FormattedReference {
  readonly text: string;
  readonly parts: readonly ReferencePart[];
}

/**
 * A reference in words: who, the title, what it stands in, when, where, and through which collection it was found. A day of
 * publication that the article does not give stands in square brackets.
 * `locale` is the language of the words between; titles and names stay as they are.
 */
export function printReference(citation: Citation, locale: DateLocale): FormattedReference {
  const words = takeWordsFor(locale);
  const { via, url, quotation, speaker, publishedBasis } = citation;
  const source = [
    ...describeSource(citation, locale),
    ...(url === undefined ? [] : [[plain(url)]]),
  ];
  const role = quotation === undefined ? words.citedIn : words.quotedIn;
  const said = speaker === undefined ? [] : [plain(`${capitalise(speaker)}, ${role} `)];
  const aside = publishedBasis === undefined ? "" : `${words.notInArticle}; `;
  const accessed = plain(words.accessed(describeEdtf(citation.accessed, locale)));
  const found =
    via === undefined
      ? [[accessed]]
      : [
          [plain(`${role} `), italic(via.title)],
          ...(via.url === undefined ? [] : [[plain(via.url)]]),
          [accessed],
        ];
  const parts = [
    ...said,
    ...joinParts(source),
    plain(` (${aside}`),
    ...joinParts(found),
    plain(")."),
  ];
  const merged = mergeParts(parts);
  return { text: merged.map(({ text }) => text).join(""), parts: merged };
}

/** What stands between commas, each in its parts. */
type Member = readonly ReferencePart[];

function describeSource(citation: Citation, locale: DateLocale): readonly Member[] {
  const { kind, title, authors, container, publisher, published, publishedBasis } = citation;
  const { happened, isDisputed } = citation;
  const words = takeWordsFor(locale);
  const { quote } = wordsFor(locale);
  switch (kind) {
    case "collection":
      return [[italic(title), plain(` (${words.dataset})`)], ...listPublisher(publisher)];
    case "event": {
      const doubt = isDisputed === true ? `; ${words.disputed}` : "";
      const when = happened === undefined ? "" : ` (${describeWhen(happened, locale)}${doubt})`;
      const holder =
        container === undefined ? [] : [[plain(`${words.within} `), italic(container)]];
      return [[plain(quote(title) + when)], ...holder, ...listPublisher(publisher)];
    }
    default: {
      const day = published === undefined ? undefined : describeEdtf(published, locale);
      return [
        ...authors.map((author) => [plain(author)]),
        [plain(quote(title))],
        [container === undefined ? plain(words.noPublisher) : italic(container)],
        ...(day === undefined ? [] : [[plain(publishedBasis === undefined ? day : `[${day}]`)]]),
      ];
    }
  }
}

function listPublisher(publisher: string | undefined): readonly Member[] {
  return publisher === undefined ? [] : [[plain(publisher)]];
}

function plain(text: string): ReferencePart {
  return { text, isItalic: false };
}

function italic(text: string): ReferencePart {
  return { text, isItalic: true };
}

function joinParts(members: readonly Member[]): Member {
  return members.flatMap((member, index) => (index === 0 ? member : [plain(", "), ...member]));
}

function mergeParts(parts: readonly ReferencePart[]): readonly ReferencePart[] {
  const merged: ReferencePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.isItalic === part.isItalic) {
      merged.splice(-1, 1, { ...last, text: last.text + part.text });
    } else {
      merged.push(part);
    }
  }
  return merged;
}
