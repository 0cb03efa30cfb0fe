import { useEffect, useMemo, useState } from "react";
import { type Locale, localText, pageWordsFor, wordsFor } from "#core/words";
import { LanguageSwitch, ThemeChoice } from "../header/settings.tsx";
import { CONTENT_ID } from "../parts/content.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { ReaderContext, useReader, useReaderChoices, useWords } from "../parts/reader.ts";
import { SkipLink } from "../parts/skip-link.tsx";
import { useIsNarrow } from "../parts/use-media.ts";
import { useStore } from "../state/use-store.ts";
import { BenchView } from "./bench-view.tsx";
import { focusReview } from "./focus-review.ts";
import type { WorkbenchPorts } from "./ports.ts";
import { ProjectsView } from "./projects-view.tsx";
import { RoomNotice } from "./room-notice.tsx";
import { useIntakeNews } from "./use-intake-news.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { usePageIntake } from "./use-page-intake.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

export interface WorkbenchPageProps {
  readonly room: Workroom;
  readonly ports: WorkbenchPorts;
  readonly locale: Locale;
  /** A collection's page to go back to. */
  readonly home: string | undefined;
  /** The page where a table is opened. */
  readonly hrefOfOpen: (locale: Locale) => string;
  readonly onLocale: (locale: Locale) => void;
}

/** The page where articles become a timeline. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const { ports, onLocale } = props;
  const { preferences } = ports;
  const [locale, setLocale] = useState(props.locale);
  const [theme, setTheme] = useState(() => preferences.read().theme);
  const reader = useMemo(
    () => ({
      locale,
      theme,
      setLocale(next: typeof locale) {
        preferences.write({ locale: next });
        onLocale(next);
        setLocale(next);
      },
      setTheme(next: typeof theme) {
        preferences.write({ theme: next });
        setTheme(next);
      },
    }),
    [locale, theme, preferences, onLocale],
  );
  useReaderChoices(reader);
  return (
    <ReaderContext value={reader}>
      <Page {...props} />
    </ReaderContext>
  );
}

function Page({ room, ports, home, hrefOfOpen }: WorkbenchPageProps) {
  const { site } = useWords();
  const words = useWorkbenchWords();
  const stage = useStore(room.store, (state) => state.stage);
  const [said, announce] = useState("");
  const isOver = usePageIntake(room, words.intake.pastedName);
  useIntakeNews(room, announce);
  useLeaveGuard(room);
  useEffect(() => room.start(), [room]);
  return (
    <>
      <SkipLink label={site.skipToContent} />
      {stage.kind === "bench" ? (
        <>
          <a
            className="skip-link"
            href={`#${CONTENT_ID}`}
            onClick={(event) => {
              event.preventDefault();
              stage.bench.show("events");
              focusReview();
            }}
          >
            {words.bench.skipToEvents}
          </a>
          <BenchTitle bench={stage.bench} />
          <BenchView
            key={stage.bench.store.get().project.id}
            room={room}
            bench={stage.bench}
            ports={ports}
            isOver={isOver}
            announce={announce}
          />
        </>
      ) : (
        <div className="app app-projects">
          <PlainTitle />
          <StartHeader home={home} hrefOfOpen={hrefOfOpen} />
          <RoomNotice room={room} />
          <main id={CONTENT_ID} className="main main-open" tabIndex={-1}>
            {stage.kind === "opening" ? (
              <p className="note">{words.projects.opening}</p>
            ) : (
              <ProjectsView room={room} isOver={isOver} />
            )}
          </main>
        </div>
      )}
      {isOver ? <p className="drop-banner">{words.intake.dropHere}</p> : undefined}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

function StartHeader({ home, hrefOfOpen }: Pick<WorkbenchPageProps, "home" | "hrefOfOpen">) {
  const { settings, site } = useWords();
  const words = useWorkbenchWords();
  const { locale } = useReader();
  const isNarrow = useIsNarrow();
  return (
    <header className="app-header">
      <div className="site-heading">
        <h1 className="site-title">{words.title}</h1>
        {home === undefined ? undefined : (
          <p className="site-summary">
            <a href={home}>{pageWordsFor(locale).toCollection}</a>
          </p>
        )}
      </div>
      <div className="app-tools">
        {isNarrow ? undefined : <LanguageSwitch />}
        <Disclosure icon="menu" label={settings.label} isIconOnly className="settings">
          {isNarrow ? <LanguageSwitch /> : undefined}
          <ThemeChoice />
          <a className="button" href={hrefOfOpen(locale)}>
            {site.openData}
          </a>
        </Disclosure>
      </div>
    </header>
  );
}

function BenchTitle({ bench }: { readonly bench: Workbench }) {
  const words = useWorkbenchWords();
  const { locale } = useReader();
  const title = useStore(bench.store, ({ project }) => project.settings.title);
  const name = localText(title, locale) || words.projects.untitled;
  useEffect(() => {
    document.title = [name, words.title, wordsFor(locale).site.name].join(" · ");
  }, [name, words, locale]);
  return undefined;
}

function PlainTitle() {
  const words = useWorkbenchWords();
  const { locale } = useReader();
  useEffect(() => {
    document.title = [words.title, wordsFor(locale).site.name].join(" · ");
  }, [words, locale]);
  return undefined;
}
