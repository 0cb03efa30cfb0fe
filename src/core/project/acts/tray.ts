import { findSentenceRules, segmentSentences } from "#core/text";
import type { Change } from "../change.ts";
import { createEdit, type Edit } from "../edit.ts";
import { withFields } from "../fields.ts";
import { NEW_EVENT } from "../ids.ts";
import type { Project, ProjectMention } from "../records.ts";
import { findWords } from "../text-of.ts";
import { dropEmptyEvents, isUntouched } from "./drop-empty-events.ts";
import { createEvent } from "./mark-passage.ts";

/** Mentions leave their events for the tray; an untouched event that has none left goes. */
export function moveToTray(project: Project, ids: readonly string[]): Change {
  const edit = createEdit(project);
  const events = ids.flatMap((id) => edit.mentions.get(id).event ?? []);
  for (const id of ids) {
    const mention = edit.mentions.get(id);
    edit.mentions.put(withFields<ProjectMention>(mention, { event: undefined, isTouched: true }));
  }
  dropEmptyEvents(edit, events, isUntouched);
  return edit.finish("to-tray");
}

/**
 * A mention, from the tray or from another event, becomes one of this event, or (`new`) of one made of the sentence it
 * stands in. A find that is its bare words is widened to that sentence.
 */
export function takeFromTray(project: Project, id: string, event: string): Change {
  const edit = createEdit(project);
  const before = edit.mentions.get(id);
  const mention = widen(edit, before);
  const target =
    event === NEW_EVENT
      ? createEvent(
          edit,
          mention.article === undefined ? undefined : edit.articles.find(mention.article),
          mention.exact ?? "",
        )
      : edit.events.get(event).id;
  edit.mentions.put(
    withFields<ProjectMention>(mention, {
      event: target,
      isTouched: true,
      isDismissed: undefined,
    }),
  );
  if (before.event !== undefined) dropEmptyEvents(edit, [before.event], isUntouched);
  return edit.finish("from-tray");
}

/** Puts finds of the tray aside, or (`isDismissed` false) back among the others. */
export function dismissMentions(
  project: Project,
  ids: readonly string[],
  isDismissed = true,
): Change {
  const edit = createEdit(project);
  for (const id of ids) {
    const mention = edit.mentions.get(id);
    edit.mentions.put(
      withFields<ProjectMention>(mention, { isDismissed: isDismissed ? true : undefined }),
    );
  }
  return edit.finish("dismiss");
}

/** A find in the tray is its expression alone: a quotation says what happened, too. */
function widen(edit: Edit, mention: ProjectMention): ProjectMention {
  const { article: id, start, end, expressionStart, expressionEnd, isLost } = mention;
  if (id === undefined || start === undefined || end === undefined || isLost === true)
    return mention;
  if (start !== expressionStart || end !== expressionEnd) return mention;
  const article = edit.articles.get(id);
  const part = article.body.find((excerpt) => excerpt.start <= start && end <= excerpt.end);
  if (part === undefined) return mention;
  const from = part.text.lastIndexOf("\n", start - part.start - 1) + 1;
  const next = part.text.indexOf("\n", end - part.start);
  const line = part.text.slice(from, next < 0 ? undefined : next);
  const offset = part.start + from;
  const sentence = segmentSentences(line, findSentenceRules(article.language ?? "en")).find(
    (range) => offset + range.from <= start && end <= offset + range.to,
  );
  if (sentence === undefined) return mention;
  const [a, b] = [offset + sentence.from, offset + sentence.to];
  const exact = findWords(article, a, b);
  return exact === undefined ? mention : { ...mention, start: a, end: b, exact };
}
