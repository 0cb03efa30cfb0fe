import type { ReactNode } from "react";
import { localText, pageWordsFor } from "#core/words";
import { LanguageSwitch, ThemeChoice } from "../header/settings.tsx";
import { CONTENT_ID } from "../parts/content.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { useWords } from "../parts/reader.ts";
import { SkipLink } from "../parts/skip-link.tsx";
import { useIsNarrow } from "../parts/use-media.ts";
import { useClassroom } from "./ports.ts";
import { useClassroomWords } from "./use-classroom-words.ts";

interface ClassroomFrameProps {
  /** Beside the settings: what can be done with what the page shows. */
  readonly tools?: ReactNode;
  /** The classroom's first page, from which the way leads back to the collection. */
  readonly isClassroom?: boolean;
  /** A class of the main part. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** The shell of the classroom's pages: the way back, language and appearance, the content, the foot. The page has the h1. */
export function ClassroomFrame({
  tools,
  isClassroom = false,
  className = "",
  children,
}: ClassroomFrameProps) {
  const { site, settings } = useWords();
  const { timeline, locale, hrefs } = useClassroom();
  const words = useClassroomWords();
  const isNarrow = useIsNarrow();
  return (
    <>
      <SkipLink label={site.skipToContent} />
      <header className="app-header">
        <div className="site-heading">
          <p className="site-title">
            <a href={hrefs.home}>{localText(timeline.title, locale)}</a>
          </p>
          <p className="site-summary">
            {isClassroom ? (
              <a href={hrefs.home}>{pageWordsFor(locale).toCollection}</a>
            ) : (
              <a href={hrefs.classroom}>{words.toClassroom}</a>
            )}
          </p>
        </div>
        <div className="app-tools">
          {tools}
          {isNarrow ? undefined : <LanguageSwitch />}
          <Disclosure icon="menu" label={settings.label} isIconOnly className="settings">
            {isNarrow ? <LanguageSwitch /> : undefined}
            <ThemeChoice />
          </Disclosure>
        </div>
      </header>
      <main id={CONTENT_ID} className={`page ${className}`} tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot">
        <p>{pageWordsFor(locale).motto}</p>
        <p>{localText(timeline.rights, locale)}</p>
      </footer>
    </>
  );
}
