import type { Change } from "../change.ts";
import { createEdit, type Edit } from "../edit.ts";
import { withFields } from "../fields.ts";
import { createEventId } from "../ids.ts";
import { mentionsOf } from "../lists.ts";
import type { Project, ProjectEvent, ReviewStatus } from "../records.ts";
import { keepOverride } from "./keep-override.ts";
import { idOfPair, redirect } from "./references.ts";

/**
 * Several events become one, with all their mentions. It keeps its own words and takes from the others what it lacks:
 * a title in another language, a summary, a place. What pointed to the others points to it.
 */
export function joinEvents(project: Project, keep: string, others: readonly string[]): Change {
  const edit = createEdit(project);
  const gone = new Set(others.filter((id) => id !== keep));
  const joined = [...gone].reduce(
    (event, id) => merge(event, edit.events.get(id)),
    edit.events.get(keep),
  );
  const after = joined.after?.filter((id) => id !== keep && !gone.has(id)) ?? [];
  edit.events.put(
    withFields<ProjectEvent>(joined, {
      after: after.length === 0 ? undefined : after,
      isTouched: true,
    }),
  );
  // In the order of the events, so that what the first said stays first.
  for (const id of gone) {
    for (const mention of mentionsOf(project, id)) edit.mentions.put({ ...mention, event: keep });
  }
  redirect(edit, gone, keep);
  for (const id of gone) edit.events.remove(id);
  return edit.finish("join");
}

const RANKS: Readonly<Record<ReviewStatus, number>> = { rejected: 0, proposed: 1, accepted: 2 };

function merge(a: ProjectEvent, b: ProjectEvent): ProjectEvent {
  const summary = a.summary ?? b.summary;
  return withFields<ProjectEvent>(a, {
    title: { ...b.title, ...a.title },
    summary: summary === undefined ? undefined : { ...b.summary, ...summary },
    place: a.place ?? b.place,
    importance: Math.max(a.importance, b.importance),
    after: [...(a.after ?? []), ...(b.after ?? [])],
    status: RANKS[b.status] > RANKS[a.status] ? b.status : a.status,
    ...(a.place === undefined && b.confidence?.place !== undefined
      ? { confidence: { ...a.confidence, place: b.confidence.place } }
      : {}),
  });
}

/** Some of an event's mentions become an event of their own, with the same words, and the pair is not proposed again. */
export function splitEvent(project: Project, id: string, mentions: readonly string[]): Change {
  const edit = createEdit(project);
  const event = edit.events.get(id);
  const chosen = new Set(mentions);
  const [leaving, staying] = [true, false].map((isLeaving) =>
    mentionsOf(project, id).filter((mention) => chosen.has(mention.id) === isLeaving),
  );
  if (leaving === undefined || staying === undefined) return edit.finish("split");
  if (leaving.length === 0 || staying.length === 0) return edit.finish("split");
  const part = createEventId(edit, Object.values(event.title)[0] ?? "");
  const { order: _order, ...copy } = event;
  edit.events.put({ ...keepOverride(copy, leaving), id: part, isTouched: true });
  edit.events.put({ ...keepOverride(event, staying), isTouched: true });
  for (const mention of leaving) edit.mentions.put({ ...mention, event: part });
  putDistinction(edit, id, part);
  return edit.finish("split");
}

/** The person says that two events are not the same. */
export function keepApart(project: Project, a: string, b: string): Change {
  const edit = createEdit(project);
  putDistinction(edit, edit.events.get(a).id, edit.events.get(b).id);
  return edit.finish("keep-apart");
}

function putDistinction(edit: Edit, a: string, b: string): void {
  if (a !== b) edit.distinctions.put({ id: idOfPair(a, b) });
}
