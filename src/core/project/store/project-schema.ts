import * as v from "valibot";
import { isLanguage } from "#core/model";
import type {
  Distinction,
  ProjectArticle,
  ProjectEvent,
  ProjectMention,
  Settings,
} from "../records.ts";
import { findSchema } from "./step-schema.ts";

const text = v.string();
const optional = v.exactOptional;
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.array(text);

/** Keys are looked at before `record`, which passes hostile ones over in silence. */
const localText = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  ),
  v.check((value) => Object.keys(value).every(isLanguage)),
  v.record(v.string(), text),
);
const name = v.union([text, localText]);
const excerpt = v.strictObject({ start: offset, end: offset, text });
const partOfDay = v.picklist(["night", "morning", "afternoon", "evening"]);

const passage = v.strictObject({
  article: text,
  exact: text,
  prefix: optional(text),
  suffix: optional(text),
});
const reference = v.strictObject({ title: text, publisher: text, url: text });

const settings: v.GenericSchema<unknown, Settings> = v.strictObject({
  collection: text,
  title: localText,
  description: optional(localText),
  rights: optional(localText),
  languages: texts,
  categories: v.array(v.strictObject({ id: text, label: localText })),
  view: optional(text),
  stories: v.array(
    v.strictObject({
      id: optional(text),
      title: localText,
      summary: optional(localText),
      steps: v.array(
        v.strictObject({
          id: optional(text),
          title: localText,
          text: optional(localText),
          events: optional(texts),
          highlight: optional(texts),
          view: optional(text),
          passages: optional(v.array(passage)),
          question: optional(localText),
          notes: optional(localText),
        }),
      ),
    }),
  ),
  glossary: optional(
    v.array(
      v.strictObject({
        id: text,
        kind: v.picklist(["term", "person", "organisation"]),
        term: localText,
        also: optional(texts),
        text: localText,
        source: v.union([passage, v.strictObject({ reference })]),
      }),
    ),
  ),
  eventsText: optional(text),
});

const article: v.GenericSchema<unknown, ProjectArticle> = v.strictObject({
  id: text,
  title: text,
  shortTitle: localText,
  publisher: optional(text),
  agency: optional(text),
  author: optional(text),
  language: optional(text),
  published: optional(text),
  publishedBasis: optional(localText),
  written: optional(text),
  writtenBasis: optional(localText),
  url: optional(text),
  rights: localText,
  text: v.picklist(["full", "excerpts"]),
  length: offset,
  body: v.array(excerpt),
  order: v.number(),
});

const mention: v.GenericSchema<unknown, ProjectMention> = v.strictObject({
  id: text,
  event: optional(text),
  article: optional(text),
  start: optional(offset),
  end: optional(offset),
  exact: optional(text),
  prefix: optional(text),
  suffix: optional(text),
  expressionStart: optional(offset),
  expressionEnd: optional(offset),
  date: optional(text),
  partOfDay: optional(partOfDay),
  basis: v.picklist(["explicit", "relative", "implied", "external"]),
  relativeTo: optional(text),
  attributedTo: optional(name),
  note: optional(localText),
  reference: optional(reference),
  origin: v.picklist(["found", "marked", "opened"]),
  find: optional(findSchema),
  isDismissed: optional(v.boolean()),
  isLost: optional(v.boolean()),
  isTouched: optional(v.boolean()),
  isDateOwn: optional(v.boolean()),
  order: optional(v.number()),
});

const event: v.GenericSchema<unknown, ProjectEvent> = v.strictObject({
  id: text,
  title: localText,
  summary: optional(localText),
  category: text,
  place: optional(name),
  importance: v.number(),
  date: optional(text),
  after: optional(texts),
  status: v.picklist(["proposed", "accepted", "rejected"]),
  isTouched: optional(v.boolean()),
  order: optional(v.number()),
  confidence: optional(
    v.strictObject({
      event: optional(v.number()),
      category: optional(v.number()),
      place: optional(v.number()),
    }),
  ),
});

const distinction: v.GenericSchema<unknown, Distinction> = v.strictObject({ id: text });

/** The whole of `dateline-project/1`, strictly: what is not known is a fault. */
export const projectSchema = v.strictObject({
  format: v.literal("dateline-project/1"),
  id: text,
  settings,
  articles: v.array(article),
  events: v.array(event),
  mentions: v.array(mention),
  distinctions: v.array(distinction),
});
