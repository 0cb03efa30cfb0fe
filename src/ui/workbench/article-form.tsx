import { type FormEvent, useId, useState } from "react";
import type { ArticleFields, ProjectArticle } from "#core/project";
import { localText, nameLanguage } from "#core/words";
import { useReader, useWords } from "../parts/reader.ts";
import { DateField } from "./date-field.tsx";
import { readDateInput } from "./read-date-input.ts";
import { TextField } from "./text-field.tsx";
import { useFieldFocus } from "./use-field-focus.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";

/** Dates are found in these; others can be told, so that a quotation is marked as what it is. */
const LANGUAGES = ["en", "nb", "nn", "da", "sv", "de", "fr", "es", "ru", "uk", "ar"];
const FOUND_IN = ["en", "nb"];

interface ArticleFormProps {
  readonly article: ProjectArticle;
  /** The collection's languages: rights are said in each, here in the reader's. */
  readonly isBusy: boolean;
  /** The name of the field to begin in. */
  readonly field: string | undefined;
  readonly onSave: (fields: ArticleFields) => void;
  readonly onRemove: () => void;
}

/** Everything that can be said of an article but its text. */
export function ArticleForm({ article, isBusy, field, onSave, onRemove }: ArticleFormProps) {
  const form = useFieldFocus(field);
  const { article: words, intake } = useWorkbenchWords();
  const { locale } = useReader();
  const [draft, setDraft] = useState(() => draftOf(article, locale));
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const isTitled = draft.title.trim() !== "";
  const isUrl = draft.url.trim() === "" || /^https?:\/\/\S+$/iu.test(draft.url.trim());
  const areDates = [draft.published, draft.written].every(
    (text) => text.trim() === "" || readDateInput(text) !== undefined,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isTitled || !isUrl || !areDates) return;
    onSave(fieldsOf(draft, article, locale));
  };
  return (
    <form ref={form} className="details-form" onSubmit={submit} noValidate>
      <TextField
        name="title"
        label={words.title}
        value={draft.title}
        wrong={isTried && !isTitled ? words.needsTitle : undefined}
        lang={article.language}
        onChange={(title) => set({ title })}
      />
      <div className="field-pair">
        <DateField
          name="published"
          label={words.published}
          note={words.publishedNote}
          value={draft.published}
          onChange={(published) => set({ published })}
        />
        <DateField
          name="written"
          label={words.written}
          note={words.writtenNote}
          value={draft.written}
          onChange={(written) => set({ written })}
        />
      </div>
      <div className="field-pair">
        <TextField
          name="publisher"
          label={words.publisher}
          value={draft.publisher}
          onChange={(publisher) => set({ publisher })}
        />
        <LanguageField value={draft.language} onChange={(language) => set({ language })} />
      </div>
      <div className="field-pair">
        <TextField
          name="author"
          label={words.author}
          value={draft.author}
          onChange={(author) => set({ author })}
        />
        <TextField
          name="url"
          label={words.url}
          value={draft.url}
          wrong={isTried && !isUrl ? words.badUrl : undefined}
          onChange={(url) => set({ url })}
        />
      </div>
      <TextField
        name="rights"
        label={words.rights}
        note={words.rightsNote}
        value={draft.rights}
        onChange={(rights) => set({ rights })}
      />
      <fieldset className="field">
        <legend>{words.text}</legend>
        {(["excerpts", "full"] as const).map((text) => (
          <label key={text} className="choice">
            <input
              type="radio"
              name={`text-${article.id}`}
              checked={draft.text === text}
              onChange={() => set({ text })}
            />
            <span className="choice-label">{words.texts[text]}</span>
          </label>
        ))}
      </fieldset>
      <div className="form-foot">
        <button type="submit" className="button button-main" disabled={isBusy}>
          {isBusy ? words.findingAgain : words.save}
        </button>
        <button type="button" className="button button-remove" onClick={onRemove}>
          {words.remove}
          <span className="visually-hidden">: {article.title}</span>
        </button>
      </div>
      {isBusy ? (
        <progress className="form-progress" aria-label={intake.progress(article.title)} />
      ) : undefined}
    </form>
  );
}

interface LanguageFieldProps {
  /** BCP 47; "" when it is not known. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function LanguageField({ value, onChange }: LanguageFieldProps) {
  const { article: words } = useWorkbenchWords();
  const { locale } = useWords();
  const field = useId();
  const note = useId();
  const isKnown = LANGUAGES.includes(value) || value === "";
  return (
    <div className="field">
      <label htmlFor={field}>{words.language}</label>
      <select
        id={field}
        name="language"
        className="select select-wide"
        aria-describedby={note}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{words.unknownLanguage}</option>
        {[...LANGUAGES, ...(isKnown ? [] : [value])].map((language) => (
          <option key={language} value={language}>
            {nameLanguage(language, locale)}
          </option>
        ))}
      </select>
      <p id={note} className="field-note">
        {FOUND_IN.includes(value.split("-")[0] ?? "") ? undefined : words.unknownLanguageNote}
      </p>
    </div>
  );
}

/** What stands in the fields. */
interface Draft {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly language: string;
  readonly published: string;
  readonly written: string;
  readonly url: string;
  readonly rights: string;
  readonly text: "full" | "excerpts";
}

function draftOf(article: ProjectArticle, locale: "en" | "nb"): Draft {
  const { title, publisher, author, language, published, written, url, rights, text } = article;
  return {
    title,
    publisher: publisher ?? "",
    author: author ?? "",
    language: language ?? "",
    published: published ?? "",
    written: written ?? "",
    url: url ?? "",
    rights: localText(rights, locale),
    text,
  };
}

function fieldsOf(draft: Draft, article: ProjectArticle, locale: "en" | "nb"): ArticleFields {
  const kept = (text: string) => (text.trim() === "" ? undefined : text.trim());
  const rights = draft.rights.trim();
  return {
    title: draft.title.trim(),
    publisher: kept(draft.publisher),
    author: kept(draft.author),
    language: kept(draft.language),
    published: readDateInput(draft.published),
    written: readDateInput(draft.written),
    url: kept(draft.url),
    rights:
      rights === localText(article.rights, locale)
        ? article.rights
        : { ...article.rights, [locale]: rights },
    text: draft.text,
  };
}
