import { useEffect, useState } from "react";
import { editSettings } from "#core/project";
import { localText } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";

/** The timeline's title in the reader's language, edited where it stands: Enter or leaving it keeps, Esc takes back. */
export function TitleField({ bench }: { readonly bench: Workbench }) {
  const words = useWorkbenchWords();
  const { locale } = useReader();
  const titles = useStore(bench.store, ({ project }) => project.settings.title);
  const title = localText(titles, locale);
  const [draft, setDraft] = useState(title);
  useEffect(() => setDraft(title), [title]);
  const keep = () => {
    const next = draft.trim();
    if (next === title) return;
    if (next === "") return setDraft(title);
    const { project } = bench.store.get();
    bench.commit(editSettings(project, { title: { ...titles, [locale]: next } }));
  };
  return (
    <input
      type="text"
      className="bench-title"
      aria-label={words.bench.titleLabel}
      placeholder={words.projects.untitled}
      autoComplete="off"
      value={draft}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        setDraft(title);
      }}
    />
  );
}
