import { useEffect, useRef, useState } from "react";
import type { ProjectArticle, ProjectMention } from "#core/project";
import { useReader } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { listAlternatives } from "./alternatives.ts";
import { isPhrase, readDate, readTyped } from "./date-input.ts";
import type { ReviewDesk } from "./desk.ts";
import { EdtfField } from "./edtf-field.tsx";
import { expressionOf } from "./found.ts";
import { useReviewWords } from "./use-reviewer.ts";

interface TrayDateFormProps {
  readonly mention: ProjectMention;
  readonly article: ProjectArticle | undefined;
  readonly desk: ReviewDesk;
  /** EDTF. */
  readonly onSave: (date: string) => void;
}

/** A find of the tray is given a date, and becomes an event. */
export function TrayDateForm({ mention, article, desk, onSave }: TrayDateFormProps) {
  const words = useReviewWords();
  const [value, setValue] = useState(mention.date ?? "");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const { locale } = useReader();
  const phrases = useStore(desk.store, (state) => state.phrases);
  const date = readDate(value, article?.id, phrases);
  const save = async () => {
    const isOpen = date === undefined && isPhrase(readTyped(value));
    const asked = isOpen ? await desk.askPhrase(value, article?.id, locale) : date;
    if (asked !== undefined) onSave(asked);
  };
  return (
    <form
      ref={form}
      className="review-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (value.trim() !== "") void save();
      }}
    >
      <EdtfField
        label={words.editor.date}
        value={value}
        desk={desk}
        article={article?.id}
        alternatives={listAlternatives(mention.find, expressionOf(mention, article), value.trim())}
        onChange={setValue}
      />
      <button type="submit" className="button button-main" disabled={date === undefined}>
        {words.tray.makeEvent}
      </button>
    </form>
  );
}
