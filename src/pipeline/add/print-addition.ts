import { assertUnreachable } from "#core/base";
import type { JoinReason } from "#core/extract";
import { showControls } from "../extract/display.ts";
import { count } from "../read/print-check.ts";
import type { Addition } from "./plan-addition.ts";

/** What was done, or would be, in lines for a person. */
export function printAddition(
  { id, front, events, guessed, untranslated, joins, unquotable, loose, files }: Addition,
  {
    folder,
    notes,
    isDryRun,
  }: { readonly folder: string; readonly notes: readonly string[]; readonly isDryRun: boolean },
): string {
  const width = Math.max(0, ...events.map((event) => event.id.length));
  const lines = [
    ...(isDryRun ? ["Nothing was written; without --dry-run it would be:"] : []),
    ...(files.has("collection.yaml") ? [`${folder}/collection.yaml: a new collection`] : []),
    `${folder}/articles/${id}.txt: “${front.title}”, ${front.language}, published ${front.published}`,
    ...notes.map((note) => `    ${note}`),
    events.length === 0
      ? "No event was found in it."
      : `${folder}/events.yaml: ${count(events.length, "draft")} at the end`,
    ...events.map(
      ({ id: name, mentions }) =>
        `    ${name.padEnd(width)}  ${mentions.map(({ date }) => date).join(", ")}${guessed.has(name) ? " (category: a guess)" : ""}`,
    ),
    ...(untranslated.length === 0
      ? []
      : [`    not translated yet, so in the article’s words: ${untranslated.join(", ")}`]),
    ...joins.map(
      ({ a, b, reasons }) =>
        `    ${a} may be the same as ${b}: ${reasons.map(describeReason).join(", ")}`,
    ),
    ...(unquotable === 0
      ? []
      : [
          `    ${count(unquotable, "event")} left out: the same words stand in several places, and nothing near tells which`,
        ]),
    ...(loose === 0 ? [] : [`    ${count(loose, "find")} without an event (see npm run extract)`]),
    ...(events.length === 0
      ? []
      : ["npm run dev shows drafts; one is published when its “status: draft” is taken away."]),
  ];
  return `${showControls(lines.join("\n"))}\n`;
}

function describeReason(reason: JoinReason): string {
  switch (reason.kind) {
    case "same-date":
      return `the same date, ${reason.date}`;
    case "overlapping-date":
      return "dates that overlap";
    case "near-date":
      return `dates ${count(reason.days, "day")} apart`;
    case "shared-names":
      return `“${reason.names.join("”, “")}” in both`;
    case "shared-words":
      return `words of the same kind: ${reason.words.join(", ")}`;
    case "same-place":
      return `the same place, ${reason.place}`;
    default:
      return assertUnreachable(reason);
  }
}
