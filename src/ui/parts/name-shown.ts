import type { Timeline } from "#core/model";
import { type Locale, localText, titleOf } from "#core/words";

/** What a page or a frame is called: the open event before the collection; an event of the same name is not said twice. */
export function nameShown(timeline: Timeline, id: string | undefined, locale: Locale): string {
  const title = localText(timeline.title, locale);
  const event = timeline.events.find((known) => known.id === id);
  const own = event === undefined ? title : titleOf(event, locale);
  return own === title ? title : `${own} · ${title}`;
}
