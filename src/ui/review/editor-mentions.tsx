import { readingOf } from "#core/model";
import type { ProjectArticle, ProjectEvent, ProjectMention } from "#core/project";
import { describeEdtf } from "#core/words";
import type { Reviewer } from "./acts.ts";
import { nameWhen } from "./describe.ts";
import type { Draft, MentionDraft } from "./draft.ts";
import { EditorMention } from "./editor-mention.tsx";
import { listReadable } from "./rows.ts";

interface EditorMentionsProps {
  readonly event: ProjectEvent;
  readonly mentions: readonly ProjectMention[];
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  readonly draft: Draft;
  readonly reviewer: Reviewer;
  readonly onChange: (fields: Partial<Draft>) => void;
  readonly onLeave: () => void;
}

/** What each quotation of the event says; with several, the date of the whole. */
export function EditorMentions(props: EditorMentionsProps) {
  const { mentions, articles, draft, reviewer, onChange, onLeave } = props;
  const { words } = reviewer;
  return (
    <>
      {mentions.length > 1 ? <EventDate {...props} /> : undefined}
      <ul className="editor-mentions" aria-label={words.editor.mentions(mentions.length)}>
        {mentions.map((mention, index) => {
          const own = draft.mentions[mention.id];
          if (own === undefined) return undefined;
          return (
            <EditorMention
              key={mention.id}
              mention={mention}
              number={index + 1}
              isAlone={mentions.length === 1}
              isFirst={index === 0}
              articles={articles}
              draft={own}
              reviewer={reviewer}
              onChange={(fields: Partial<MentionDraft>) =>
                onChange({
                  mentions: { ...draft.mentions, [mention.id]: { ...own, ...fields } },
                })
              }
              onLeave={onLeave}
            />
          );
        })}
      </ul>
    </>
  );
}

/** The date of an event with several quotations: what they bear out together, or one that the person chooses. */
function EventDate({ event, mentions, draft, reviewer, onChange }: EditorMentionsProps) {
  const { words, locale } = reviewer;
  const readable = listReadable(mentions);
  const dates = [
    ...new Set([
      ...readable.map(({ date }) => date),
      ...(event.date === undefined ? [] : [event.date]),
    ]),
  ];
  if (dates.length < 2) return undefined;
  const borne = nameWhen(readingOf(readable), locale, words);
  return (
    <label className="review-field">
      <span>{words.editor.eventDate}</span>
      <select
        className="select"
        value={draft.date}
        onChange={({ target }) => onChange({ date: target.value })}
      >
        <option value="">{words.editor.fromMentions(borne)}</option>
        {dates.map((date) => (
          <option key={date} value={date}>
            {describeEdtf(date, locale, { weekday: true })}
          </option>
        ))}
      </select>
    </label>
  );
}
