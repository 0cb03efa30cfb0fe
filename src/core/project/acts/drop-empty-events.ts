import type { Edit } from "../edit.ts";
import type { ProjectEvent } from "../records.ts";
import { redirect } from "./references.ts";

/**
 * Takes those of the given events away that have no mention left, and what points to them. Where `onlyIf` says no, the
 * event stays, without a mention, for the person to see.
 */
export function dropEmptyEvents(
  edit: Edit,
  ids: Iterable<string>,
  onlyIf: (event: ProjectEvent) => boolean,
): void {
  const empty = new Set(ids);
  for (const { event } of edit.mentions.list()) if (event !== undefined) empty.delete(event);
  for (const id of [...empty]) {
    const event = edit.events.find(id);
    if (event === undefined || !onlyIf(event)) empty.delete(id);
  }
  redirect(edit, empty, undefined);
  for (const id of empty) edit.events.remove(id);
}

/** Proposed by the engine, and the person has not changed it. */
export function isUntouched({ status, isTouched, order }: ProjectEvent): boolean {
  return status === "proposed" && isTouched !== true && order === undefined;
}
