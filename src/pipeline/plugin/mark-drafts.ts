import type { CheckedEvent, Collection } from "#core/model";

const OTHERWISE = "Draft";
/** What stands before a draft's title, in the languages that have another word for it. */
const DRAFT: Readonly<Record<string, string>> = { nb: "Utkast", nn: "Utkast" };

/** The collection with its drafts marked in their titles, so that they show wherever an event does. */
export function markDrafts(collection: Collection): Collection {
  return { ...collection, events: collection.events.map(markDraft) };
}

function markDraft(checked: CheckedEvent): CheckedEvent {
  if (!checked.isDraft) return checked;
  const titles = Object.entries(checked.event.title);
  const title = Object.fromEntries(
    titles.map(([tag, text]) => [tag, `${DRAFT[tag.split("-")[0] ?? tag] ?? OTHERWISE}: ${text}`]),
  );
  return { ...checked, event: { ...checked.event, title } };
}
