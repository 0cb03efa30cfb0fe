import type { ProjectEvent } from "#core/project";
import { nameLanguage } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import type { Reviewer } from "./acts.ts";
import { nameEvent } from "./describe.ts";
import type { Draft } from "./draft.ts";
import { EventPicker } from "./event-picker.tsx";
import { NameFields } from "./name-fields.tsx";

interface EditorMoreProps {
  readonly event: ProjectEvent;
  readonly draft: Draft;
  readonly reviewer: Reviewer;
  readonly onChange: (fields: Partial<Draft>) => void;
}

const IMPORTANCES = [1, 2, 3, 4, 5] as const;

/** What an event seldom needs: summary, importance, and what it came after. */
export function EditorMore({ event, draft, reviewer, onChange }: EditorMoreProps) {
  const { desk, words, locale } = reviewer;
  const { events } = desk.workbench.store.get().project;
  return (
    <details className="editor-more">
      <summary>{words.editor.more}</summary>
      <NameFields
        value={draft.summary}
        labelOf={(language) => words.editor.summary(nameLanguage(language, locale))}
        isLong
        onChange={(summary) => onChange({ summary })}
      />
      <label className="review-field">
        <span>{words.editor.importance}</span>
        <select
          className="select"
          value={draft.importance}
          onChange={({ target }) => onChange({ importance: Number(target.value) })}
        >
          {IMPORTANCES.map((importance) => (
            <option key={importance} value={importance}>
              {words.editor.importances[importance]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="review-field">
        <legend>{words.editor.after}</legend>
        <ul className="editor-after">
          {draft.after.map((id) => {
            const title = nameEvent(events.get(id), locale, words);
            return (
              <li key={id}>
                {title}
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={words.editor.afterRemove(title)}
                  onClick={() => onChange({ after: draft.after.filter((other) => other !== id) })}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
        <EventPicker
          label={words.editor.afterAdd}
          without={[event.id, ...draft.after]}
          reviewer={reviewer}
          onPick={(id) => onChange({ after: [...draft.after, id] })}
        />
      </fieldset>
    </details>
  );
}
