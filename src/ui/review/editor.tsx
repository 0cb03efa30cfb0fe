import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ProjectArticle, ProjectEvent, ProjectMention } from "#core/project";
import { localText, nameLanguage } from "#core/words";
import { useStore } from "../state/use-store.ts";
import { beginStep, type Reviewer } from "./acts.ts";
import { isPhrase, readDate, readTyped } from "./date-input.ts";
import { nameEvent } from "./describe.ts";
import type { EditorPart } from "./desk.ts";
import {
  createDraft,
  type Draft,
  isSameDraft,
  lacksTitle,
  listFaults,
  mergeDraft,
  saveDraft,
} from "./draft.ts";
import { EditorMentions } from "./editor-mentions.tsx";
import { EditorMore } from "./editor-more.tsx";
import { NameFields } from "./name-fields.tsx";
import { scrollInPanel } from "./scroll-in-panel.ts";

export interface EditorProps {
  readonly event: ProjectEvent;
  readonly mentions: readonly ProjectMention[];
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  /** What the focus goes to first. */
  readonly part: EditorPart;
  readonly reviewer: Reviewer;
  readonly onLeave: () => void;
}

/** A longer title is cut in the drawing. */
const LONGEST_TITLE = 120;

/**
 * Everything a person can say of an event, in its row. Enter saves and goes on; whatever way the editor is left
 * otherwise, what was typed is kept, and stands there again when it opens. To cancel drops it.
 */
export function Editor({ event, mentions, articles, part, reviewer, onLeave }: EditorProps) {
  const { desk, words, locale, announce } = reviewer;
  const { languages, categories } = useStore(
    desk.workbench.store,
    ({ project }) => project.settings,
  );
  const [before] = useState(() => createDraft(event, mentions, languages));
  const [kept] = useState(() => desk.drafts.read(event.id));
  const [draft, setDraft] = useState<Draft>(() =>
    kept === undefined ? before : mergeDraft(before, kept.before, kept.draft),
  );
  const [isRestored, setRestored] = useState(() => !isSameDraft(draft, before));
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [isUntitled, setUntitled] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement && field.type === "text") field.select();
    const around = part === "title" ? form.current : field?.closest<HTMLElement>(".review-field");
    if (around) scrollInPanel(around, part === "title" ? "start" : "center");
  }, [part]);
  useEffect(() => {
    if (faults.length > 0 || isUntitled)
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [faults, isUntitled]);
  const change = (fields: Partial<Draft>) => {
    const next = { ...draft, ...fields };
    setDraft(next);
    if (!lacksTitle(next)) setUntitled(false);
    if (isSameDraft(next, before)) desk.drafts.drop(event.id);
    else desk.drafts.keep(event.id, { before, draft: next });
  };
  const drop = () => {
    desk.drafts.drop(event.id);
    setDraft(before);
    setRestored(false);
    setUntitled(false);
    announce(words.said.droppedDraft);
    form.current?.querySelector<HTMLElement>('[data-part="title"]')?.focus();
  };
  const cancel = () => {
    desk.drafts.drop(event.id);
    onLeave();
  };
  const read = (text: string, id: string) =>
    readDate(text, mentions.find((each) => each.id === id)?.article, desk.store.get().phrases);
  const save = async (isAccepting: boolean) => {
    setUntitled(lacksTitle(draft));
    if (lacksTitle(draft)) return;
    // Who types fast is here before the phrase was looked up.
    const open = listFaults(draft, read).filter((id) =>
      isPhrase(readTyped(draft.mentions[id]?.date ?? "")),
    );
    if (open.length > 0) {
      const asked = open.map((id) => {
        const { article } = mentions.find((each) => each.id === id) ?? {};
        return desk.askPhrase(draft.mentions[id]?.date ?? "", article, locale);
      });
      await Promise.all(asked);
    }
    const wrong = listFaults(draft, read);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const { project } = desk.workbench.store.get();
    const step = beginStep(reviewer);
    desk.drafts.drop(event.id);
    desk.workbench.commit(saveDraft(project, event.id, before, draft, isAccepting, read));
    onLeave();
    if (isAccepting) step(words.said.accepted(1), [event.id]);
    else announce(words.said.saved);
  };
  const isProposed = event.status === "proposed";
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === "Escape") {
      press.stopPropagation();
      onLeave();
      if (!isSameDraft(draft, before)) announce(words.said.keptDraft);
    } else if (press.key === "Enter" && savesByEnter(press)) {
      press.preventDefault();
      void save(isProposed);
    }
  };
  return (
    <form
      ref={form}
      className="review-form editor"
      aria-label={words.editor.label(nameEvent(event, locale, words))}
      onKeyDown={onKeyDown}
      onSubmit={(submit) => {
        submit.preventDefault();
        void save(isProposed);
      }}
    >
      {isRestored ? (
        <p className="editor-restored" role="status">
          {words.editor.restored}{" "}
          <button type="button" className="review-link" onClick={drop}>
            {words.editor.dropRestored}
          </button>
        </p>
      ) : undefined}
      <NameFields
        value={draft.title}
        labelOf={(language) => words.editor.title(nameLanguage(language, locale))}
        part="title"
        problem={isUntitled ? words.editor.noTitle : undefined}
        noteOf={(title) =>
          title.length > LONGEST_TITLE
            ? words.editor.longTitle(title.length, LONGEST_TITLE)
            : undefined
        }
        onChange={(title) => change({ title })}
      />
      <EditorMentions
        event={event}
        mentions={mentions}
        articles={articles}
        draft={draft}
        reviewer={reviewer}
        onChange={change}
        onLeave={onLeave}
      />
      <div className="review-pair">
        <label className="review-field">
          <span>{words.editor.category}</span>
          <select
            className="select"
            data-part="category"
            value={draft.category}
            onChange={({ target }) => change({ category: target.value })}
          >
            {categories.some(({ id }) => id === draft.category) ? undefined : (
              <option value={draft.category}>{draft.category}</option>
            )}
            {categories.map(({ id, label }) => (
              <option key={id} value={id}>
                {localText(label, locale) || id}
              </option>
            ))}
          </select>
        </label>
        <NameFields
          value={draft.place}
          labelOf={(language) =>
            language === ""
              ? words.editor.place
              : words.editor.placeIn(nameLanguage(language, locale))
          }
          part="place"
          onChange={(place) => change({ place })}
        />
      </div>
      <EditorMore event={event} draft={draft} reviewer={reviewer} onChange={change} />
      <p className="field-note">{words.editor.hint}</p>
      <div className="review-buttons">
        <button type="submit" className="button button-main">
          {isProposed ? words.editor.saveAndAccept : words.editor.save}
        </button>
        {isProposed ? (
          <button type="button" className="button" onClick={() => void save(false)}>
            {words.editor.save}
          </button>
        ) : undefined}
        <button type="button" className="button-quiet" onClick={cancel}>
          {words.editor.cancel}
        </button>
      </div>
    </form>
  );
}

/** In a choice Enter would do nothing, in a long text it is a new line: there Ctrl or ⌘ is held. */
function savesByEnter({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return target instanceof HTMLSelectElement || ctrlKey || metaKey;
}
