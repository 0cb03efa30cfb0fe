import { boundsOfReading } from "#core/model";
import { containsBounds, parseEdtf } from "#core/time";
import { withFields } from "../fields.ts";
import type { ProjectEvent, ProjectMention } from "../records.ts";

/** The event without its own date where that no longer holds what any of these mentions says. */
export function keepOverride<T extends Omit<ProjectEvent, "order">>(
  event: T,
  mentions: readonly ProjectMention[],
): T {
  const { date } = event;
  if (date === undefined || isDateHeld(date, mentions)) return event;
  const { date: _date, ...rest } = event;
  return withFields(rest as T, {});
}

/** True when a date equals or contains what one of the mentions says. */
export function isDateHeld(date: string, mentions: readonly ProjectMention[]): boolean {
  if (!parseEdtf(date).ok) return false;
  const bounds = boundsOfReading({ date });
  return mentions.some(
    (mention) =>
      mention.date !== undefined &&
      parseEdtf(mention.date).ok &&
      containsBounds(bounds, boundsOfReading({ ...mention, date: mention.date })),
  );
}
