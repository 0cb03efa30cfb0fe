import { showControls } from "../extract/display.ts";
import { count } from "../read/print-check.ts";
import type { Addition } from "./plan-addition.ts";

/** What was done, or would be, in lines for a person. */
export function printAddition(
  { id, front, events, loose, files }: Addition,
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
        `    ${name.padEnd(width)}  ${mentions.map(({ date }) => date).join(", ")}`,
    ),
    ...(loose === 0 ? [] : [`    ${count(loose, "find")} without an event (see npm run extract)`]),
    ...(events.length === 0
      ? []
      : ["npm run dev shows drafts; one is published when its “status: draft” is taken away."]),
  ];
  return `${showControls(lines.join("\n"))}\n`;
}
