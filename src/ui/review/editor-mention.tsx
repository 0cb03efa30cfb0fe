import { useState } from "react";
import type { Basis } from "#core/model";
import {
  moveToTray,
  type ProjectArticle,
  type ProjectMention,
  removeMentions,
  splitEvent,
} from "#core/project";
import type { PartOfDay } from "#core/time";
import { nameLanguage } from "#core/words";
import type { Reviewer } from "./acts.ts";
import { listAlternatives } from "./alternatives.ts";
import type { MentionDraft } from "./draft.ts";
import { EdtfField } from "./edtf-field.tsx";
import { expressionOf } from "./found.ts";
import { MentionQuote } from "./mention-quote.tsx";
import { NameFields } from "./name-fields.tsx";
import { Why } from "./why-panel.tsx";

interface EditorMentionProps {
  readonly mention: ProjectMention;
  /** Its place among the event's, from 1. */
  readonly number: number;
  readonly isAlone: boolean;
  readonly isFirst: boolean;
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  readonly draft: MentionDraft;
  readonly reviewer: Reviewer;
  readonly onChange: (fields: Partial<MentionDraft>) => void;
  readonly onLeave: () => void;
}

const PARTS_OF_DAY: readonly (PartOfDay | "none")[] = [
  "none",
  "night",
  "morning",
  "afternoon",
  "evening",
];
const BASES: readonly Basis[] = ["explicit", "relative", "implied", "external"];

/** What one quotation says of the event: its date, how it was read, who says it, and where it belongs. */
export function EditorMention(props: EditorMentionProps) {
  const { mention, number, isAlone, isFirst, articles, draft, reviewer, onChange } = props;
  const { words, locale } = reviewer;
  const [isExplained, setExplained] = useState(false);
  const article = mention.article === undefined ? undefined : articles.get(mention.article);
  const bases = mention.article === undefined ? BASES.slice(-1) : BASES.slice(0, -1);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(draft.date.trim());
  return (
    <li className="editor-mention" aria-label={words.editor.mention(number)}>
      <MentionQuote mention={mention} articles={articles} reviewer={reviewer} />
      <EdtfField
        label={words.editor.date}
        value={draft.date}
        desk={reviewer.desk}
        article={mention.article}
        part={isFirst ? "date" : undefined}
        alternatives={listAlternatives(
          mention.find,
          expressionOf(mention, article),
          draft.date.trim(),
        )}
        onChange={(date) => onChange({ date })}
      />
      <div className="review-pair">
        {day || draft.partOfDay !== "none" ? (
          <label className="review-field">
            <span>{words.editor.partOfDay}</span>
            <select
              className="select"
              value={draft.partOfDay}
              onChange={({ target }) =>
                onChange({
                  partOfDay: PARTS_OF_DAY.find((part) => part === target.value) ?? "none",
                })
              }
            >
              {PARTS_OF_DAY.map((part) => (
                <option key={part} value={part}>
                  {words.editor.partsOfDay[part]}
                </option>
              ))}
            </select>
          </label>
        ) : undefined}
        <label className="review-field">
          <span>{words.editor.basis}</span>
          <select
            className="select"
            value={draft.basis}
            onChange={({ target }) =>
              onChange({ basis: BASES.find((basis) => basis === target.value) ?? draft.basis })
            }
          >
            {bases.map((basis) => (
              <option key={basis} value={basis}>
                {words.editor.bases[basis]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <NameFields
        value={draft.speaker}
        labelOf={(language) =>
          language === ""
            ? words.editor.speaker
            : words.editor.speakerIn(nameLanguage(language, locale))
        }
        onChange={(speaker) => onChange({ speaker })}
      />
      <div className="review-buttons">
        <button
          type="button"
          className="button-quiet"
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        >
          {words.why.label}
        </button>
        {isAlone ? undefined : <Moves {...props} />}
      </div>
      {isExplained ? <Why mention={mention} article={article} reviewer={reviewer} /> : undefined}
    </li>
  );
}

/** Where a quotation goes that is not of this event. What else was changed in the editor is left. */
function Moves({ mention, reviewer, onLeave }: EditorMentionProps) {
  const { desk, words, announce } = reviewer;
  const { event } = mention;
  const project = () => desk.workbench.store.get().project;
  const act = (change: ReturnType<typeof moveToTray>, said: string) => {
    onLeave();
    desk.workbench.commit(change);
    if (event !== undefined) desk.workbench.select({ event });
    announce(said);
  };
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          if (event !== undefined)
            act(splitEvent(project(), event, [mention.id]), words.said.split);
        }}
      >
        {words.editor.moveOut}
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() => act(moveToTray(project(), [mention.id]), words.said.toTray)}
      >
        {words.editor.toTray}
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() => act(removeMentions(project(), [mention.id]), words.said.removed)}
      >
        {words.editor.remove}
      </button>
    </>
  );
}
