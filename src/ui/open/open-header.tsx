import type { ReactNode } from "react";
import { pageWordsFor } from "#core/words";
import { LanguageSwitch, ThemeChoice } from "../header/settings.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { useWords } from "../parts/reader.ts";
import { useIsNarrow } from "../parts/use-media.ts";
import { useOpenWords } from "./use-open-words.ts";

interface OpenHeaderProps {
  readonly title: string;
  readonly summary?: string;
  /** A collection's page to go back to. */
  readonly home: string | undefined;
  readonly onAnother?: () => void;
  readonly children?: ReactNode;
}

/** The top of the page: what is open, its tools, the way to another file, language and appearance. */
export function OpenHeader({ title, summary, home, onAnother, children }: OpenHeaderProps) {
  const words = useWords();
  const own = useOpenWords();
  const isNarrow = useIsNarrow();
  return (
    <header className="app-header">
      <div className="site-heading">
        <h1 className="site-title">{title}</h1>
        <p className="site-summary">
          {summary}
          {summary === undefined && home !== undefined ? (
            <a href={home}>{pageWordsFor(words.locale).toCollection}</a>
          ) : undefined}
        </p>
      </div>
      <div className="app-tools">
        {children}
        {onAnother === undefined ? undefined : (
          <button type="button" className="button" onClick={onAnother}>
            {own.choose.another}
          </button>
        )}
        {isNarrow ? undefined : <LanguageSwitch />}
        <Disclosure icon="menu" label={words.settings.label} isIconOnly className="settings">
          {isNarrow ? <LanguageSwitch /> : undefined}
          <ThemeChoice />
          {home === undefined ? undefined : (
            <a className="button" href={home}>
              {pageWordsFor(words.locale).toCollection}
            </a>
          )}
        </Disclosure>
      </div>
    </header>
  );
}
