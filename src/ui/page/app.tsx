import { lazy, type ReactNode, Suspense, useEffect, useMemo } from "react";
import { assertUnreachable } from "#core/base";
import type { Mode } from "#core/words";
import { DetailPanel } from "../detail/detail.tsx";
import { useDetailParts } from "../detail/parts.ts";
import { DetailSheet } from "../detail/sheet.tsx";
import { Header } from "../header/header.tsx";
import { EventList } from "../modes/event-list.tsx";
import { TimelineMode } from "../modes/timeline-mode.tsx";
import { CONTENT_ID } from "../parts/content.ts";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { nameShown } from "../parts/name-shown.ts";
import { NotFetched } from "../parts/not-fetched.tsx";
import { ReaderContext, useReaderChoices, useWords } from "../parts/reader.ts";
import { SkipLink } from "../parts/skip-link.tsx";
import {
  type Surroundings,
  SurroundingsContext,
  useSessionState,
  useSurroundings,
  useTimelineData,
} from "../parts/surroundings.ts";
import { useLazyParts } from "../parts/use-lazy-parts.ts";
import { useIsNarrow, useMedia } from "../parts/use-media.ts";
import { Dialogs } from "./dialogs.tsx";
import { Notices } from "./notices.tsx";
import { useShortcuts } from "./shortcuts.ts";

const createModes = () => ({
  CompareMode: lazy(async () => ({
    default: (await import("../modes/compare-mode.tsx")).CompareMode,
  })),
  TableMode: lazy(async () => ({ default: (await import("../modes/table-mode.tsx")).TableMode })),
  SourcesMode: lazy(async () => ({
    default: (await import("../modes/sources-mode.tsx")).SourcesMode,
  })),
});
type Modes = ReturnType<typeof createModes>;

/** The whole app, given what it may reach. */
export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  return (
    <SurroundingsContext value={surroundings}>
      <ReaderOfSession>
        <Page />
      </ReaderOfSession>
    </SurroundingsContext>
  );
}

/** What the session knows of the reader, for the parts that know no session. */
function ReaderOfSession({ children }: { readonly children: ReactNode }) {
  const { session } = useSurroundings();
  const locale = useSessionState((state) => state.locale);
  const theme = useSessionState((state) => state.theme);
  const reader = useMemo(
    () => ({ locale, theme, setLocale: session.setLocale, setTheme: session.setTheme }),
    [session, locale, theme],
  );
  useReaderChoices(reader);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

function Page() {
  const words = useWords();
  const mode = useSessionState(({ address }) => address.mode);
  const hasEvent = useSessionState(({ address }) => address.event !== undefined);
  const modes = useLazyParts(createModes);
  const isNarrow = useIsNarrow();
  const isPrinting = useMedia("print");
  const detail = useDetailParts();
  useTitle();
  useShortcuts();
  const hasDetail = mode === "timeline" || mode === "list" || mode === "sources" || hasEvent;
  return (
    <div className={`app app-${mode}`}>
      <SkipLink label={words.site.skipToContent} />
      <Header isNarrow={isNarrow} />
      <Notices />
      <Dialogs />
      <div className={hasDetail && !isNarrow ? "workspace workspace-detail" : "workspace"}>
        <main id={CONTENT_ID} className={`main main-${mode}`} tabIndex={-1}>
          {isPrinting ? (
            <EventList isWhole />
          ) : (
            <ErrorBoundary
              key={`${mode} ${modes.attempt}`}
              fallback={<NotFetched onRetry={modes.again} />}
            >
              <Suspense fallback={<p className="note">{words.site.loading}</p>}>
                {showMode(mode, isNarrow, modes.parts)}
              </Suspense>
            </ErrorBoundary>
          )}
        </main>
        {hasDetail && !isNarrow ? <DetailPanel {...detail} /> : undefined}
      </div>
      {isNarrow ? <DetailSheet {...detail} /> : undefined}
      <LiveRegion />
    </div>
  );
}

function showMode(mode: Mode, isNarrow: boolean, modes: Modes): ReactNode {
  switch (mode) {
    case "timeline":
      return <TimelineMode isNarrow={isNarrow} />;
    case "list":
      return <EventList />;
    case "compare":
      return <modes.CompareMode />;
    case "sources":
      return <modes.SourcesMode />;
    case "table":
      return <modes.TableMode />;
    default:
      return assertUnreachable(mode);
  }
}

function LiveRegion() {
  const announcement = useSessionState((state) => state.announcement);
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}

/** Keeps the document's title in step. */
function useTitle(): void {
  const timeline = useTimelineData();
  const { locale, address } = useSessionState((state) => state);
  useEffect(() => {
    document.title = nameShown(timeline, address.event, locale);
  }, [timeline, address.event, locale]);
}
