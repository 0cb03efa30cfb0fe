import { type FormEvent, useId, useRef, useState } from "react";
import type { NamedBlob } from "#load";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workroom } from "./workroom.ts";

const TYPES =
  ".txt,.text,.md,.markdown,.html,.htm,.docx,.zip,.json,text/plain,text/html,text/markdown";

interface IntakePanelProps {
  readonly room: Workroom;
  /** Files are held over the page. */
  readonly isOver: boolean;
}

/** Where articles come in: a field to paste into, and one for files, which takes drops as well. */
export function IntakePanel({ room, isOver }: IntakePanelProps) {
  return (
    <div className="intake">
      <PasteForm room={room} />
      <FileField isOver={isOver} onChoose={(files) => void room.take(files)} />
    </div>
  );
}

function PasteForm({ room }: { readonly room: Workroom }) {
  const { intake } = useWorkbenchWords();
  const [text, setTextOnly] = useState(() => room.memory.read("paste"));
  const setText = (next: string) => {
    setTextOnly(next);
    room.memory.write("paste", next);
  };
  const [isEmpty, setEmpty] = useState(false);
  /** The same as markup, where the clipboard had it: it tells headings and paragraphs apart. */
  const pasted = useRef<{ readonly text: string; readonly html: string }>(undefined);
  const count = useRef(0);
  const field = useId();
  const hint = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    count.current += 1;
    const html = pasted.current?.text === text ? pasted.current.html : undefined;
    void room.takeText(text, html, intake.pastedName(count.current));
    setText("");
    pasted.current = undefined;
  };
  return (
    <form className="paste-form" onSubmit={submit}>
      <label htmlFor={field} className="intake-label">
        {intake.pasteLabel}
      </label>
      <textarea
        id={field}
        className="text-field paste-field"
        rows={7}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setEmpty(false);
        }}
        onPaste={(event) => {
          const html = event.clipboardData.getData("text/html");
          const plain = event.clipboardData.getData("text/plain");
          // Only where it is all that will stand in the field.
          pasted.current = html === "" || text !== "" ? undefined : { text: plain, html };
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      <div className="paste-foot">
        <p id={hint} className={isEmpty ? "field-note field-wrong" : "field-note"} role="status">
          {isEmpty ? intake.nothingPasted : intake.pasteHint}
        </p>
        <button type="submit" className="button button-main">
          {intake.addText}
        </button>
      </div>
    </form>
  );
}

interface FileFieldProps {
  readonly isOver: boolean;
  readonly onChoose: (files: readonly NamedBlob[]) => void;
}

function FileField({ isOver, onChoose }: FileFieldProps) {
  const { intake } = useWorkbenchWords();
  const field = useId();
  const hint = useId();
  return (
    <div className={isOver ? "drop drop-over intake-drop" : "drop intake-drop"}>
      <label htmlFor={field} className="button drop-choose">
        {intake.choose}
      </label>
      <p id={hint} className="drop-hint">
        {isOver ? intake.dropHere : intake.hint}
      </p>
      <input
        id={field}
        type="file"
        multiple
        accept={TYPES}
        aria-describedby={hint}
        className="drop-field"
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // So that the same file can be chosen again once it has been put right.
          target.value = "";
        }}
      />
    </div>
  );
}
