import { assertDefined } from "#core/base";
import type { Change } from "../change.ts";
import { createEdit, type Edit } from "../edit.ts";
import { type Fields, withFields } from "../fields.ts";
import { partOfDayOf } from "../find.ts";
import { createMentionIds } from "../ids.ts";
import type { Project, ProjectMention } from "../records.ts";
import { fitPassage } from "../text-of.ts";
import { dropEmptyEvents, isUntouched } from "./drop-empty-events.ts";

/** What a person may say of a mention. Its words follow its place. */
export type MentionFields = Fields<
  Pick<
    ProjectMention,
    | "start"
    | "end"
    | "expressionStart"
    | "expressionEnd"
    | "date"
    | "partOfDay"
    | "basis"
    | "relativeTo"
    | "attributedTo"
    | "note"
    | "reference"
  >
>;

/**
 * A mention with some of its members changed. A new date takes the part of the day with it, and a basis that is not
 * `relative` the event it counted from, unless the same fields say otherwise.
 */
export function editMention(project: Project, id: string, fields: MentionFields): Change {
  const edit = createEdit(project);
  const before = edit.mentions.get(id);
  const isNewDate = "date" in fields && fields.date !== before.date;
  const isUnbound = fields.basis !== undefined && fields.basis !== "relative";
  const changed = withFields<ProjectMention>(before, {
    ...(isNewDate ? { partOfDay: undefined, isDateOwn: true } : {}),
    ...(isUnbound ? { relativeTo: undefined } : {}),
    ...fields,
    isTouched: true,
  });
  edit.mentions.put(quoteAnew(edit, changed, before));
  return edit.finish(isNewDate ? "edit-date" : "edit-mention");
}

/** The words of a passage whose place has changed. An expression outside it is no longer in it. */
function quoteAnew(edit: Edit, mention: ProjectMention, before: ProjectMention): ProjectMention {
  const { article: id, start, end, expressionStart, expressionEnd } = mention;
  if (id === undefined || start === undefined || end === undefined) return mention;
  if (start === before.start && end === before.end) return mention;
  const passage = assertDefined(
    fitPassage(edit.articles.get(id), start, end),
    "passage with words",
  );
  const isInside =
    expressionStart !== undefined &&
    expressionEnd !== undefined &&
    passage.start <= expressionStart &&
    expressionEnd <= passage.end;
  return withFields<ProjectMention>(mention, {
    ...passage,
    isLost: undefined,
    ...(isInside ? {} : { expressionStart: undefined, expressionEnd: undefined }),
  });
}

/** A date from outside the articles, with its reference. */
export function addExternal(
  project: Project,
  event: string,
  fields: Pick<ProjectMention, "date" | "reference" | "note" | "partOfDay">,
): Change {
  const edit = createEdit(project);
  edit.events.get(event);
  edit.mentions.put({
    id: createMentionIds(edit, undefined)(),
    event,
    basis: "external",
    origin: "marked",
    isTouched: true,
    isDateOwn: true,
    ...fields,
  });
  return edit.finish("edit-event");
}

/** Mentions that the person wants gone for good, not in the tray; an untouched event goes with its last one. */
export function removeMentions(project: Project, ids: readonly string[]): Change {
  const edit = createEdit(project);
  const events = ids.flatMap((id) => edit.mentions.get(id).event ?? []);
  for (const id of ids) edit.mentions.remove(id);
  dropEmptyEvents(edit, events, isUntouched);
  return edit.finish("remove-mention");
}

/** Mentions whose date is still the engine's, where the engine has come to another since: see {@link followFinds}. */
export function listOutdated(project: Project): readonly ProjectMention[] {
  return [...project.mentions.values()].filter(
    ({ origin, find, date, isDateOwn }) =>
      origin === "found" && isDateOwn !== true && find !== undefined && find.date !== date,
  );
}

/** Gives mentions the date that the engine now says. */
export function followFinds(project: Project, ids: readonly string[]): Change {
  const edit = createEdit(project);
  for (const id of ids) {
    const mention = edit.mentions.get(id);
    if (mention.find === undefined) continue;
    const fields = { date: mention.find.date, partOfDay: partOfDayOf(mention.find) };
    edit.mentions.put(withFields<ProjectMention>(mention, { ...fields, isDateOwn: undefined }));
  }
  return edit.finish("edit-date");
}
