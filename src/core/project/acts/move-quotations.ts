import {
  createQuoter,
  describePassage,
  findOccurrences,
  findPassage,
  type Quoter,
} from "#core/text";
import type { Edit } from "../edit.ts";
import { withFields } from "../fields.ts";
import type { ProjectMention } from "../records.ts";

/**
 * Leads the mentions of an article to where their quotations stand in its new text: by the words and what is around
 * them in the old one, never by likeness. What stands no longer, or no longer tells which of several it is, is lost; a
 * lost one that stands again is found.
 */
export function moveQuotations(
  edit: Edit,
  article: string,
  before: string | undefined,
  after: string,
): void {
  if (before === after) return;
  const quote = createQuoter(before ?? "");
  for (const mention of edit.mentions.list()) {
    if (mention.article !== article || mention.exact === undefined) continue;
    const start = findNewStart(mention, mention.exact, { before, after, quote });
    edit.mentions.put(
      start === undefined ? { ...mention, isLost: true } : moveTo(mention, mention.exact, start),
    );
  }
}

interface Texts {
  readonly before: string | undefined;
  readonly after: string;
  /** Quotes from the old text. */
  readonly quote: Quoter;
}

function findNewStart(
  { start, end, isLost }: ProjectMention,
  exact: string,
  { before, after, quote: quoteBefore }: Texts,
): number | undefined {
  const alone = findPassage(after, { exact });
  if (alone.kind !== "ambiguous") return alone.kind === "found" ? alone.start : undefined;
  if (before === undefined || start === undefined || end === undefined || isLost === true) {
    return undefined;
  }
  // Context first; then the count, when the words stand as many times as they did.
  for (const quote of [quoteBefore(start, end), describePassage(before, start, end)]) {
    if (quote === undefined) continue;
    const { prefix, suffix } = quote;
    if (prefix === undefined && suffix === undefined) continue;
    const found = findPassage(after, { exact, prefix, suffix });
    if (found.kind === "found") return found.start;
  }
  const old = findOccurrences(before, exact);
  return old.length === alone.count ? alone.positions[old.indexOf(start)] : undefined;
}

function moveTo(mention: ProjectMention, exact: string, start: number): ProjectMention {
  const { expressionStart, expressionEnd } = mention;
  const by = start - (mention.start ?? start);
  return withFields(
    { ...mention, start, end: start + exact.length },
    {
      isLost: undefined,
      ...(expressionStart === undefined ? {} : { expressionStart: expressionStart + by }),
      ...(expressionEnd === undefined ? {} : { expressionEnd: expressionEnd + by }),
    },
  );
}
