import { defaultCategory } from "../categories.ts";
import type { Change, ChangeName } from "../change.ts";
import { createEdit } from "../edit.ts";
import { type Fields, withFields } from "../fields.ts";
import { createEventId } from "../ids.ts";
import type { Project, ProjectEvent, ReviewStatus } from "../records.ts";
import { redirect } from "./references.ts";

const STATUS_NAMES: Readonly<Record<ReviewStatus, ChangeName>> = {
  accepted: "accept",
  rejected: "reject",
  proposed: "reopen",
};

/** Accepts, rejects or reopens events. What is rejected stays in the project as it was. */
export function setStatus(
  project: Project,
  events: readonly string[],
  status: ReviewStatus,
): Change {
  const edit = createEdit(project);
  for (const id of events) edit.events.put({ ...edit.events.get(id), status });
  return edit.finish(STATUS_NAMES[status]);
}

/** What a person may say of an event. */
export type EventFields = Fields<
  Omit<ProjectEvent, "id" | "status" | "isTouched" | "order" | "confidence">
>;

/** An event with some of its members changed. What the person says is no longer a guess. The id stays. */
export function editEvent(project: Project, id: string, fields: EventFields): Change {
  const edit = createEdit(project);
  const event = edit.events.get(id);
  const changed = withFields<ProjectEvent>(event, { ...fields, confidence: doubt(event, fields) });
  edit.events.put({ ...changed, isTouched: true });
  return edit.finish("date" in fields ? "edit-date" : "edit-event");
}

/** The engine's guesses that the person has not spoken on. */
function doubt({ confidence }: ProjectEvent, fields: EventFields): ProjectEvent["confidence"] {
  if (confidence === undefined) return undefined;
  const left = withFields(confidence, {
    ...("category" in fields ? { category: undefined } : {}),
    ...("place" in fields ? { place: undefined } : {}),
  });
  return Object.keys(left).length === 0 ? undefined : left;
}

/** An event of the person's own making; it has no mention yet, so its date is to come. */
export function addEvent(
  project: Project,
  fields: EventFields & Pick<ProjectEvent, "title">,
): Change {
  const edit = createEdit(project);
  const event: ProjectEvent = {
    id: createEventId(edit, Object.values(fields.title)[0] ?? ""),
    title: fields.title,
    category: defaultCategory(edit.settings()),
    importance: 3,
    status: "accepted",
    isTouched: true,
  };
  edit.events.put(withFields<ProjectEvent>(event, fields));
  return edit.finish("add-event");
}

/** An event goes; its mentions lie in the tray again, where dates from elsewhere have no place and go with it. */
export function removeEvent(project: Project, id: string): Change {
  const edit = createEdit(project);
  edit.events.get(id);
  for (const mention of edit.mentions.list()) {
    if (mention.event !== id) continue;
    if (mention.article === undefined) edit.mentions.remove(mention.id);
    else edit.mentions.put(withFields({ ...mention, isTouched: true }, { event: undefined }));
  }
  redirect(edit, new Set([id]), undefined);
  edit.events.remove(id);
  return edit.finish("remove-event");
}
