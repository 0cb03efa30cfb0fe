import * as v from "valibot";
import type { ArticleText, GlossaryEntry, Mention, Timeline } from "./published.ts";
import {
  basis,
  code,
  date,
  GLOSSARY_KINDS,
  id,
  language,
  localText,
  partOfDay,
  span,
  text,
  textKind,
  webAddress,
} from "./scalars.ts";

const map = code("not-map");
const anyText = v.string(code("not-text"));
const offset = v.pipe(
  v.number(code("not-number")),
  v.check((value) => Number.isInteger(value) && value >= 0, code("not-number")),
);

const fragment = v.pipe(
  anyText,
  v.check((value) => value.startsWith(":~:text="), code("format")),
);
const reference = v.object({ title: text, publisher: text, url: webAddress }, map);

const mention: v.GenericSchema<unknown, Mention> = v.pipe(
  v.object(
    {
      article: v.exactOptional(id),
      exact: v.exactOptional(text),
      prefix: v.exactOptional(anyText),
      suffix: v.exactOptional(anyText),
      start: v.exactOptional(offset),
      end: v.exactOptional(offset),
      fragment: v.exactOptional(fragment),
      expression: v.exactOptional(text),
      expressionStart: v.exactOptional(offset),
      expressionEnd: v.exactOptional(offset),
      date,
      earliest: v.exactOptional(date),
      latest: v.exactOptional(date),
      partOfDay: v.exactOptional(partOfDay),
      basis,
      relativeTo: v.exactOptional(id),
      attributedTo: v.exactOptional(text),
      attributedToLabel: v.exactOptional(localText),
      note: v.exactOptional(localText),
      reference: v.exactOptional(reference),
    },
    map,
  ),
  v.check(isComplete, code("quotation-needed")),
  v.check((value) => value.basis !== "external" || "reference" in value, code("reference-missing")),
);

const event = v.object(
  {
    id,
    title: localText,
    summary: v.exactOptional(localText),
    category: id,
    place: v.exactOptional(text),
    placeLabel: v.exactOptional(localText),
    importance: v.pipe(
      offset,
      v.check((value) => value >= 1 && value <= 5, code("importance")),
    ),
    date,
    earliest: v.exactOptional(date),
    latest: v.exactOptional(date),
    partOfDay: v.exactOptional(partOfDay),
    agreement: v.picklist(["single", "same", "refined", "conflict"], code("choice")),
    after: v.exactOptional(v.array(id, code("not-list"))),
    mentions: v.pipe(v.array(mention, code("not-list")), v.minLength(1, code("empty-list"))),
  },
  map,
);

const article = v.object(
  {
    id,
    title: text,
    publisher: v.exactOptional(text),
    agency: v.exactOptional(text),
    author: v.exactOptional(text),
    shortTitle: localText,
    language,
    published: date,
    publishedBasis: v.exactOptional(localText),
    written: date,
    writtenBasis: v.exactOptional(localText),
    url: v.exactOptional(webAddress),
    rights: localText,
    text: textKind,
    page: text,
  },
  map,
);

const passage = v.object(
  {
    article: id,
    exact: text,
    prefix: anyText,
    suffix: anyText,
    start: offset,
    end: offset,
    fragment: v.exactOptional(fragment),
  },
  map,
);

const ids = v.exactOptional(v.array(id, code("not-list")));

const step = v.object(
  {
    id,
    title: localText,
    text: v.exactOptional(localText),
    events: ids,
    highlight: ids,
    view: v.exactOptional(span),
    passages: v.exactOptional(v.array(passage, code("not-list"))),
    question: v.exactOptional(localText),
    notes: v.exactOptional(localText),
  },
  map,
);

const story = v.object(
  {
    id,
    title: localText,
    summary: v.exactOptional(localText),
    steps: v.array(step, code("not-list")),
  },
  map,
);

const referenceOnly = v.object({ reference }, map);
const glossaryEntry = v.object(
  {
    id,
    kind: v.picklist(GLOSSARY_KINDS, code("choice")),
    term: localText,
    also: v.exactOptional(v.array(text, code("not-list"))),
    text: localText,
    source: v.lazy(
      (value): v.GenericSchema<unknown, GlossaryEntry["source"]> =>
        value instanceof Object && "reference" in value ? referenceOnly : passage,
    ),
  },
  map,
);

/**
 * The shapes of the published format for whoever reads it: `public/schema/dateline-1.json` in valibot. Members that
 * are not known are passed over, so that a later `dateline/1` may say more; `null` stands for nothing anywhere.
 */
export const timelineSchema: v.GenericSchema<unknown, Timeline> = v.object(
  {
    format: v.literal("dateline/1", code("format")),
    id,
    title: localText,
    description: v.exactOptional(localText),
    rights: v.exactOptional(localText),
    languages: v.pipe(v.array(language, code("not-list")), v.minLength(1, code("empty-list"))),
    view: v.exactOptional(span),
    categories: v.array(v.object({ id, label: localText }, map), code("not-list")),
    articles: v.array(article, code("not-list")),
    events: v.array(event, code("not-list")),
    stories: v.array(story, code("not-list")),
    glossary: v.exactOptional(v.array(glossaryEntry, code("not-list"))),
  },
  map,
);

export const articleTextSchema: v.GenericSchema<unknown, ArticleText> = v.object(
  {
    article: id,
    length: offset,
    excerpts: v.array(
      v.object({ start: offset, end: offset, text: anyText }, map),
      code("not-list"),
    ),
  },
  map,
);

/** A quotation is all there or not at all, and only an external date goes without. */
function isComplete(value: Mention): boolean {
  const { article, exact, prefix, suffix, start, end } = value;
  const quotation = [article, exact, prefix, suffix, start, end];
  const expression = [value.expression, value.expressionStart, value.expressionEnd];
  const isAll = (parts: readonly unknown[]) => parts.every((part) => part !== undefined);
  const isNone = (parts: readonly unknown[]) => parts.every((part) => part === undefined);
  if (isAll(quotation)) return isAll(expression) || isNone(expression);
  return isNone(quotation) && isNone(expression) && value.basis === "external";
}
