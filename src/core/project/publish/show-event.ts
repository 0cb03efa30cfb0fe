import {
  agreementOf,
  type EventReading,
  isOneDay,
  type Mention,
  printDateBounds,
  readingOf,
  splitName,
  type TimelineEvent,
} from "#core/model";
import { describePassage } from "#core/text";
import { isDateHeld } from "../acts/keep-override.ts";
import type { Project, ProjectArticle, ProjectEvent, ProjectMention } from "../records.ts";
import { fill, findValid } from "./fill.ts";

/** An event as it can be shown with the mentions that have a date and stand; undefined when there are none. */
export function showEvent(
  project: Project,
  event: ProjectEvent,
  all: readonly ProjectMention[],
  languages: readonly string[],
): TimelineEvent | undefined {
  const mentions = all.flatMap((mention) => showMention(project, mention, languages) ?? []);
  if (mentions.length === 0) return undefined;
  const { id, title, summary, category, place, importance, after } = event;
  const reading = readEvent(event, all, mentions);
  const named = place === undefined ? undefined : splitName(place, languages);
  return {
    id,
    title: fill(title, languages, mentions[0]?.exact ?? id),
    ...(summary === undefined ? {} : { summary: fill(summary, languages, "") }),
    category,
    ...(named === undefined || named.plain === "" ? {} : { place: named.plain }),
    ...(named?.label === undefined ? {} : { placeLabel: named.label }),
    importance,
    date: reading.date,
    ...printDateBounds(reading.date),
    ...(reading.partOfDay === undefined ? {} : { partOfDay: reading.partOfDay }),
    agreement: agreementOf(mentions),
    ...(after === undefined ? {} : { after }),
    mentions,
  };
}

function readEvent(
  { date }: ProjectEvent,
  all: readonly ProjectMention[],
  mentions: readonly Mention[],
): EventReading {
  const reading = readingOf(mentions);
  if (date === undefined || date === reading.date || !isDateHeld(date, all)) return reading;
  return { date };
}

function showMention(
  { articles }: Project,
  mention: ProjectMention,
  languages: readonly string[],
): Mention | undefined {
  const date = findValid(mention.date);
  if (date === undefined || mention.isLost === true) return undefined;
  const { article: id, basis, partOfDay, relativeTo, attributedTo, note, reference } = mention;
  const quotation = quote(id === undefined ? undefined : articles.get(id), mention);
  if (quotation === undefined && (basis !== "external" || reference === undefined))
    return undefined;
  const speaker = attributedTo === undefined ? undefined : splitName(attributedTo, languages);
  return {
    ...quotation,
    date,
    ...printDateBounds(date),
    ...(partOfDay === undefined || !isOneDay(date) ? {} : { partOfDay }),
    basis: basis === "external" && reference === undefined ? "implied" : basis,
    ...(relativeTo === undefined ? {} : { relativeTo }),
    ...(speaker === undefined || speaker.plain === "" ? {} : { attributedTo: speaker.plain }),
    ...(speaker?.label === undefined ? {} : { attributedToLabel: speaker.label }),
    ...(note === undefined ? {} : { note }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** The words with what is around them, as far as that is known; undefined when there are none that stand. */
function quote(
  article: ProjectArticle | undefined,
  mention: ProjectMention,
): Pick<Mention, "article" | "exact"> | undefined {
  const { start, end, exact, expressionStart, expressionEnd } = mention;
  if (article === undefined || start === undefined || end === undefined) return undefined;
  const part = article.body.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
  if (exact === undefined || exact.trim() === "" || HALF_PAIR.test(exact)) return undefined;
  if (part !== undefined && !part.text.startsWith(exact, start - part.start)) return undefined;
  const isPart = part === undefined || part.text.length < article.length;
  const { prefix = "", suffix = "" } = mention;
  const around =
    part === undefined || (isPart && prefix + suffix !== "")
      ? { exact, prefix, suffix }
      : describePassage(part.text, start - part.start, end - part.start);
  const isInside =
    expressionStart !== undefined &&
    expressionEnd !== undefined &&
    start <= expressionStart &&
    expressionStart < expressionEnd &&
    expressionEnd <= end;
  return {
    article: article.id,
    ...around,
    ...{ start, end },
    ...(isInside
      ? {
          expression: exact.slice(expressionStart - start, expressionEnd - start),
          expressionStart,
          expressionEnd,
        }
      : {}),
  };
}

const HALF_PAIR = /\p{Surrogate}/u;
