import { useEffect, useRef, useState } from "react";
import type { ProjectArticle, ProjectMention } from "#core/project";
import { readDateInput } from "../workbench/read-date-input.ts";
import { listAlternatives } from "./alternatives.ts";
import { EdtfField } from "./edtf-field.tsx";
import { expressionOf } from "./found.ts";
import { useReviewWords } from "./use-reviewer.ts";

interface TrayDateFormProps {
  readonly mention: ProjectMention;
  readonly article: ProjectArticle | undefined;
  /** EDTF. */
  readonly onSave: (date: string) => void;
}

/** A find of the tray is given a date, and becomes an event. */
export function TrayDateForm({ mention, article, onSave }: TrayDateFormProps) {
  const words = useReviewWords();
  const [value, setValue] = useState(mention.date ?? "");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const date = value.trim() === "" ? undefined : readDateInput(value);
  return (
    <form
      ref={form}
      className="review-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (date !== undefined) onSave(date);
      }}
    >
      <EdtfField
        label={words.editor.date}
        value={value}
        alternatives={listAlternatives(mention.find, expressionOf(mention, article), value.trim())}
        onChange={setValue}
      />
      <button type="submit" className="button button-main" disabled={date === undefined}>
        {words.tray.makeEvent}
      </button>
    </form>
  );
}
