import { type FormEvent, useState } from "react";
import { editSettings } from "#core/project";
import { nameLanguage } from "#core/words";
import { Dialog } from "../parts/dialog.tsx";
import { useReader } from "../parts/reader.ts";
import { CategoriesField } from "./categories-field.tsx";
import { LanguagesField } from "./languages-field.tsx";
import {
  checkSettings,
  draftSettings,
  fieldsOfDraft,
  type SettingsDraft,
} from "./settings-draft.ts";
import { TextField } from "./text-field.tsx";
import { useFieldFocus } from "./use-field-focus.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

interface SettingsPanelProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  /** The name of the field to begin in. */
  readonly field: string | undefined;
  readonly announce: (text: string) => void;
}

/** What belongs to the timeline as a whole: title, description, languages, categories. One change when it is saved. */
export function SettingsPanel({ room, bench, field, announce }: SettingsPanelProps) {
  const form = useFieldFocus(field);
  const { settings: words } = useWorkbenchWords();
  const { locale } = useReader();
  const [draft, setDraft] = useState(() => draftSettings(bench.store.get().project));
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<SettingsDraft>) => setDraft({ ...draft, ...part });
  const faults = checkSettings(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    bench.commit(editSettings(bench.store.get().project, fieldsOfDraft(draft)));
    announce(words.saved);
    room.showPanel(undefined);
  };
  return (
    <Dialog title={words.heading} onClose={() => room.showPanel(undefined)}>
      <form ref={form} className="details-form" onSubmit={submit} noValidate>
        {draft.languages.map((language, index) => (
          <TextField
            key={language}
            {...(index === 0 ? { name: "title" } : {})}
            label={words.title(nameLanguage(language, locale))}
            lang={language}
            value={draft.title[language] ?? ""}
            onChange={(text) => set({ title: { ...draft.title, [language]: text } })}
          />
        ))}
        {draft.languages.map((language) => (
          <TextField
            key={language}
            isLong
            label={words.description(nameLanguage(language, locale))}
            lang={language}
            value={draft.description[language] ?? ""}
            onChange={(text) => set({ description: { ...draft.description, [language]: text } })}
          />
        ))}
        <CategoriesField
          bench={bench}
          languages={draft.languages}
          categories={draft.categories}
          onChange={(categories) => set({ categories })}
        />
        <LanguagesField languages={draft.languages} onChange={(languages) => set({ languages })} />
        <TextField
          name="collection"
          label={words.id}
          note={words.idNote}
          wrong={isTried && faults.includes("collection") ? words.badId : undefined}
          value={draft.collection}
          onChange={(collection) => set({ collection })}
        />
        <div className="form-foot">
          <button type="submit" className="button button-main">
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
