import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { assertUnreachable } from "#core/base";
import { type Locale, openWordsFor, wordsFor } from "#core/words";
import { CONTENT_ID } from "../parts/content.ts";
import { Icon } from "../parts/icon.tsx";
import { ReaderContext, useReader, useReaderChoices, useWords } from "../parts/reader.ts";
import { SkipLink } from "../parts/skip-link.tsx";
import type { OwnPage, Surroundings } from "../parts/surroundings.ts";
import type { Schedule } from "../state/history.ts";
import type { PreferenceKeeper } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { AskingView } from "./asking-view.tsx";
import { describeNews } from "./describe-problem.ts";
import { OpenHeader } from "./open-header.tsx";
import type { Opening } from "./opening.ts";
import { ReadingView } from "./reading-view.tsx";
import { Remember } from "./remember.tsx";
import type { News, Stage } from "./stages.ts";
import { StartView } from "./start-view.tsx";
import { TableView } from "./table-view.tsx";
import { TimelineFile } from "./timeline-file.tsx";
import { useFileIntake } from "./use-file-intake.ts";
import { useOpenWords } from "./use-open-words.ts";

export interface OpenPageProps {
  readonly opening: Opening;
  readonly preferences: PreferenceKeeper;
  readonly schedule: Schedule;
  readonly locale: Locale;
  /** A collection's page to go back to. */
  readonly home: string | undefined;
  /** The pages for one's own files, this one among them, from their beginning. */
  readonly hrefOf: (page: OwnPage, locale: Locale) => string;
  readonly loadSharePorts: Surroundings["loadSharePorts"];
}

/** The page where a person opens a file of their own. */
export function OpenPage(props: OpenPageProps) {
  const { preferences } = props;
  const [locale, setLocale] = useState(props.locale);
  const [theme, setTheme] = useState(() => preferences.read().theme);
  const reader = useMemo(
    () => ({
      locale,
      theme,
      setLocale(next: typeof locale) {
        preferences.write({ locale: next });
        setLocale(next);
      },
      setTheme(next: typeof theme) {
        preferences.write({ theme: next });
        setTheme(next);
      },
    }),
    [locale, theme, preferences],
  );
  useReaderChoices(reader);
  return (
    <ReaderContext value={reader}>
      <Page {...props} />
    </ReaderContext>
  );
}

function Page(props: OpenPageProps) {
  const { opening, home } = props;
  const { locale } = useReader();
  const words = useOpenWords();
  const { stage, news, remembered, kept } = useStore(opening.store, (state) => state);
  const isOver = useFileIntake(opening, words.choose.pasted);
  const [announced, announce] = useState("");
  const hrefOfPage = useCallback(
    (page: OwnPage) => props.hrefOf(page, locale),
    [props.hrefOf, locale],
  );
  useEffect(() => void opening.listRemembered(), [opening]);
  useTitle(stage);
  const said = describeStage(stage, locale);
  // What happens on the table later takes the place of this.
  useEffect(() => announce(said), [said]);
  const notices = <Notice opening={opening} news={news} />;
  const isKept = kept !== undefined;
  return (
    <>
      <SkipLink label={wordsFor(locale).site.skipToContent} />
      {showStage()}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </>
  );

  function showStage(): ReactNode {
    switch (stage.kind) {
      case "start":
      case "failed":
        return framed(
          <StartView
            opening={opening}
            failure={stage.kind === "failed" ? stage : undefined}
            remembered={remembered}
            isOver={isOver}
            articles={hrefOfPage("workbench")}
          />,
        );
      case "looking":
        return framed(
          <ReadingView
            key="looking"
            isCounting={false}
            heading={words.reading.looking(stage.name)}
            progress={stage.progress}
            onCancel={opening.cancel}
          />,
        );
      case "asking":
        return framed(<AskingView opening={opening} stage={stage} />);
      case "reading":
        return framed(
          <ReadingView
            key="reading"
            isCounting
            heading={words.reading.heading(stage.source.blob.name)}
            progress={stage.progress}
            onCancel={opening.cancel}
          />,
        );
      case "table":
        return (
          <TableView
            opening={opening}
            stage={stage}
            isKept={isKept}
            home={home}
            notices={notices}
            announce={announce}
          />
        );
      case "timeline": {
        const { name } = stage.source.blob;
        return (
          <TimelineFile
            name={name}
            timeline={stage.timeline}
            preferences={props.preferences}
            schedule={props.schedule}
            hrefOfPage={hrefOfPage}
            loadSharePorts={props.loadSharePorts}
            remember={<Remember opening={opening} isKept={isKept} name={name} />}
            notices={notices}
            onAnother={opening.leave}
          />
        );
      }
      default:
        return assertUnreachable(stage);
    }
  }

  /** A step on the way, below the page's own heading. */
  function framed(content: ReactNode): ReactNode {
    return (
      <div className="app app-open">
        <OpenHeader
          title={words.title}
          home={home}
          {...(stage.kind === "asking" ? { onAnother: opening.leave } : {})}
        />
        {notices}
        <main id={CONTENT_ID} className="main main-open" tabIndex={-1}>
          {content}
        </main>
      </div>
    );
  }
}

/** What a screen reader is told of a step; problems and questions take the focus instead. */
function describeStage(stage: Stage, locale: Locale): string {
  const { reading } = openWordsFor(locale);
  switch (stage.kind) {
    case "table":
      return reading.ready(stage.opened.table.length, stage.opened.broken.count);
    case "timeline":
      return reading.readyTimeline;
    default:
      return "";
  }
}

function useTitle(stage: Stage): void {
  const { locale } = useReader();
  useEffect(() => {
    if (stage.kind === "timeline") return;
    const { title } = openWordsFor(locale);
    document.title = [
      ...(stage.kind === "table" ? [stage.source.blob.name] : []),
      title,
      wordsFor(locale).site.name,
    ].join(" · ");
  }, [stage, locale]);
}

interface NoticeProps {
  readonly opening: Opening;
  readonly news: News | undefined;
}

/** What happened, until it is dismissed or something else happens. */
function Notice({ opening, news }: NoticeProps) {
  const words = useWords();
  const own = useOpenWords();
  return (
    <div role="status" className="notices">
      {news === undefined ? undefined : (
        <p className="notice">
          {describeNews(news, own)}
          <button
            type="button"
            className="button-quiet"
            aria-label={words.site.dismiss}
            onClick={opening.dismiss}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
