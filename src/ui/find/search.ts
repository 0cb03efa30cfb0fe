import type { Timeline, TimelineEvent } from "#core/model";
import { type Folded, foldText } from "./fold.ts";

/** The words around a hit: `text` with the hit at `[from, to)`. */
export interface Snippet {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** BCP 47 language of the text, when it is a quotation. */
  readonly language?: string;
}

export interface SearchResult {
  readonly ids: ReadonlySet<string>;
  /** For each hit the best field that matched: the title before the quotations before names. */
  readonly snippets: ReadonlyMap<string, Snippet>;
}

interface Field {
  readonly original: string;
  readonly strict: Folded;
  readonly loose: Folded;
  readonly language?: string;
}

/** Each event's texts in folded form, best first. Made once per collection. */
export type SearchIndex = ReadonlyMap<string, readonly Field[]>;

const AROUND = 40;

/** Indexes titles (in every language), quotations, places, speakers and publishers. */
export function createSearchIndex(timeline: Timeline): SearchIndex {
  return new Map(timeline.events.map((event) => [event.id, listFields(event, timeline)]));
}

/** The events in which every word of the query occurs, in any field; undefined for a query without words. */
export function searchEvents(index: SearchIndex, query: string): SearchResult | undefined {
  const words = foldText(query.normalize("NFC"), "strict").text.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  const ids = new Set<string>();
  const snippets = new Map<string, Snippet>();
  for (const [id, fields] of index) {
    if (!words.every((word) => fields.some((field) => contains(field, word)))) continue;
    ids.add(id);
    const snippet = findSnippet(fields, words);
    if (snippet !== undefined) snippets.set(id, snippet);
  }
  return { ids, snippets };
}

function listFields(event: TimelineEvent, timeline: Timeline): readonly Field[] {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const quoted = event.mentions.map((mention) => {
    const article = articles.get(mention.article ?? "");
    return { mention, article };
  });
  return [
    ...Object.values(event.title).map((text) => createField(text)),
    ...quoted.map(({ mention, article }) => createField(mention.exact, article?.language)),
    ...[event.place, ...Object.values(event.placeLabel ?? {})].map((text) => createField(text)),
    ...quoted.flatMap(({ mention, article }) =>
      [
        mention.attributedTo,
        ...Object.values(mention.attributedToLabel ?? {}),
        mention.reference?.title,
        mention.reference?.publisher,
        article?.publisher,
        article?.agency,
        ...Object.values(article?.shortTitle ?? {}),
      ].map((text) => createField(text)),
    ),
  ].filter((field) => field.original !== "");
}

function createField(text: string | undefined, language?: string): Field {
  const original = (text ?? "").normalize("NFC");
  return {
    original,
    strict: foldText(original, "strict"),
    loose: foldText(original, "loose"),
    ...(language === undefined ? {} : { language }),
  };
}

function contains(field: Field, word: string): boolean {
  return field.strict.text.includes(word) || field.loose.text.includes(word);
}

/** The first field with the most of the words, cut to the surroundings of the first of them. */
function findSnippet(fields: readonly Field[], words: readonly string[]): Snippet | undefined {
  let best: Field | undefined;
  let bestCount = 0;
  for (const field of fields) {
    const count = words.filter((word) => contains(field, word)).length;
    if (count > bestCount) {
      best = field;
      bestCount = count;
    }
  }
  const word = words.find((candidate) => best !== undefined && contains(best, candidate));
  return best === undefined || word === undefined ? undefined : cutSnippet(best, word);
}

function cutSnippet(field: Field, word: string): Snippet {
  const folded = field.strict.text.includes(word) ? field.strict : field.loose;
  const hit = folded.text.indexOf(word);
  const from = folded.at[hit] ?? 0;
  const to = folded.at[hit + word.length] ?? field.original.length;
  const start = from <= AROUND ? 0 : findSpace(field.original, from - AROUND, from);
  const text = field.original;
  const rest = text.indexOf(" ", to + AROUND);
  const end = rest < 0 ? text.length : rest;
  const head = start > 0 ? "… " : "";
  return {
    text: head + text.slice(start, end) + (end < text.length ? " …" : ""),
    from: from - start + head.length,
    to: to - start + head.length,
    ...(field.language === undefined ? {} : { language: field.language }),
  };
}

function findSpace(text: string, from: number, before: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space >= before ? from : space + 1;
}
