import type { ReactNode } from "react";
import { localText } from "#core/words";
import { LanguageSwitch, ThemeChoice } from "../header/settings.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { useIsNarrow } from "../parts/use-media.ts";
import { useStore } from "../state/use-store.ts";
import { BenchIcon } from "./bench-icon.tsx";
import { TitleField } from "./title-field.tsx";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Panel, Workroom } from "./workroom.ts";

interface BenchHeaderProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The top of an open project: its title, whether it is saved, undo and redo, and what else can be opened. */
export function BenchHeader({ room, bench, onUndo, onRedo }: BenchHeaderProps) {
  const words = useWorkbenchWords();
  const { settings } = useWords();
  const { locale } = useReader();
  const isNarrow = useIsNarrow();
  const articles = useStore(bench.store, ({ project }) => project.articles.size);
  const title = useStore(bench.store, ({ project }) => project.settings.title);
  const opener = (label: ReactNode, panel: Panel) => (
    <button type="button" className="button" onClick={() => room.showPanel(panel)}>
      {label}
    </button>
  );
  const more = (
    <>
      {opener(words.bench.settings, { kind: "settings" })}
      {opener(words.bench.export, { kind: "export" })}
    </>
  );
  return (
    <header className="app-header bench-header">
      <div className="site-heading">
        <h1 className="visually-hidden">{localText(title, locale) || words.projects.untitled}</h1>
        <TitleField bench={bench} />
        <p className="site-summary">
          <a href="#projects" className="bench-back">
            {words.projects.all}
          </a>
          <SavedState bench={bench} />
        </p>
      </div>
      <div className="app-tools">
        <HistoryButtons bench={bench} onUndo={onUndo} onRedo={onRedo} />
        {opener(
          <>
            {words.bench.articles} <span className="badge">{articles}</span>
          </>,
          { kind: "articles", article: undefined },
        )}
        {isNarrow ? undefined : opener(words.intake.add, { kind: "add" })}
        {isNarrow ? undefined : more}
        {isNarrow ? undefined : <LanguageSwitch />}
        <Disclosure icon="menu" label={settings.label} isIconOnly className="settings">
          {isNarrow ? opener(words.intake.add, { kind: "add" }) : undefined}
          {isNarrow ? more : undefined}
          {isNarrow ? <LanguageSwitch /> : undefined}
          <ThemeChoice />
        </Disclosure>
      </div>
    </header>
  );
}

function SavedState({ bench }: { readonly bench: Workbench }) {
  const { bench: words } = useWorkbenchWords();
  const saving = useStore(bench.store, (state) => state.saving);
  const text = { saved: words.saved, saving: words.saving, failed: words.saveFailed }[saving];
  return (
    <span className={`saved saved-${saving}`} data-saving={saving}>
      {saving === "saving" ? undefined : <BenchIcon name={saving} />}
      <span className="saved-text">{text}</span>
    </span>
  );
}

type HistoryButtonsProps = Pick<BenchHeaderProps, "bench" | "onUndo" | "onRedo">;

function HistoryButtons({ bench, onUndo, onRedo }: HistoryButtonsProps) {
  const words = useWorkbenchWords();
  const past = useStore(bench.store, ({ history }) => history.past.at(-1)?.name);
  const future = useStore(bench.store, ({ history }) => history.future.at(-1)?.name);
  const button = (
    icon: "undo" | "redo",
    name: typeof past,
    label: string,
    what: (text: string) => string,
    act: () => void,
  ) => {
    const said = name === undefined ? label : what(words.changes[name]);
    return (
      <button
        type="button"
        className="button"
        aria-label={said}
        title={said}
        // Not `disabled`: the focus would be lost when the last step is taken back.
        aria-disabled={name === undefined || undefined}
        onClick={name === undefined ? undefined : act}
      >
        <BenchIcon name={icon} />
      </button>
    );
  };
  return (
    <>
      {button("undo", past, words.bench.undo, words.bench.undoWhat, onUndo)}
      {button("redo", future, words.bench.redo, words.bench.redoWhat, onRedo)}
    </>
  );
}
