import type { Collection } from "#core/model";
import type { PlacedProblem } from "#exchange";

/** Offending text and mend longer than this are cut in the middle: a whole paragraph helps nobody. */
const LONGEST_SHOWN = 240;

/** A problem as the check prints it: `file:line: message`, then the offending text, then the mend. */
export function printProblem({
  file,
  line,
  message,
  text,
  mend,
}: PlacedProblem): readonly string[] {
  return [
    `${file}:${line}: ${message}`,
    ...(text === undefined || text === "" ? [] : [`    text: ${cut(onOneLine(text))}`]),
    `    mend: ${onOneLine(mend)}`,
  ];
}

/** A line for each article, and one for the whole. Every mention of a checked collection is verified. */
export function printVerified({ id, articles, events }: Collection): readonly string[] {
  const mentions = events.flatMap(({ event }) => event.mentions);
  const drafts = events.filter(({ isDraft }) => isDraft).length;
  const conflicts = events.filter(({ event }) => event.agreement === "conflict").length;
  return [
    ...articles.map(({ article }) => {
      const own = mentions.filter((mention) => mention.article === article.id).length;
      return `${id}/${article.id}: ${own} of ${count(own, "mention")} verified`;
    }),
    `${id}: ${count(events.length, "event")}${drafts === 0 ? "" : ` (${count(drafts, "draft")})`}, ${count(mentions.length, "mention")}, ${count(conflicts, "conflict")}`,
  ];
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function onOneLine(text: string): string {
  return text.replace(/\n/g, "⏎");
}

function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST_SHOWN) return text;
  const half = LONGEST_SHOWN / 2;
  return `${characters.slice(0, half).join("")} … ${characters.slice(-half).join("")}`;
}
