import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { assertUnreachable } from "#core/base";
import { shareWordsFor } from "#core/words";
import { Dialog } from "../parts/dialog.tsx";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { NotFetched } from "../parts/not-fetched.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { useLazyParts } from "../parts/use-lazy-parts.ts";
import type { ShareTab } from "../state/session.ts";
import { type SharePorts, SharePortsContext } from "./ports.ts";
import { SharePanel } from "./share-panel.tsx";
import { Tabs } from "./tabs.tsx";

const createPanels = () => ({
  CitePanel: lazy(async () => ({ default: (await import("./cite-panel.tsx")).CitePanel })),
  TakePanel: lazy(async () => ({ default: (await import("./take-panel.tsx")).TakePanel })),
});
type Panels = ReturnType<typeof createPanels>;

const TABS: readonly ShareTab[] = ["share", "cite", "take"];

/** Ways of passing the timeline on: links and code for other pages, references, and files. */
export function ShareDialog({ tab }: { readonly tab: ShareTab }) {
  const { session, loadSharePorts } = useSurroundings();
  const { locale, site } = useWords();
  const words = shareWordsFor(locale);
  const [ports, setPorts] = useState<SharePorts>();
  const [hasFailed, setFailed] = useState(false);
  const { parts, attempt, again } = useLazyParts(createPanels);
  const load = useCallback(() => {
    setFailed(false);
    loadSharePorts().then(setPorts, () => setFailed(true));
  }, [loadSharePorts]);
  useEffect(load, [load]);
  return (
    <Dialog
      title={words.title}
      className="share-dialog"
      onClose={() => session.showDialog(undefined)}
    >
      <Tabs
        label={words.tabsLabel}
        tabs={TABS}
        names={words.tabs}
        open={tab}
        onOpen={session.showDialog}
      >
        {hasFailed ? <NotFetched onRetry={load} /> : undefined}
        {ports === undefined ? undefined : (
          <SharePortsContext value={ports}>
            <ErrorBoundary key={`${tab} ${attempt}`} fallback={<NotFetched onRetry={again} />}>
              <Suspense fallback={<p className="note">{site.loading}</p>}>
                <Panel tab={tab} panels={parts} />
              </Suspense>
            </ErrorBoundary>
          </SharePortsContext>
        )}
      </Tabs>
      <Announcement />
    </Dialog>
  );
}

interface PanelProps {
  readonly tab: ShareTab;
  readonly panels: Panels;
}

function Panel({ tab, panels }: PanelProps): ReactNode {
  const timeline = useTimelineData();
  const event = useSessionState(({ address }) => address.event);
  switch (tab) {
    case "share":
      return <SharePanel />;
    case "cite":
      return <panels.CitePanel timeline={timeline} event={event} />;
    case "take":
      return <panels.TakePanel timeline={timeline} />;
    default:
      return assertUnreachable(tab);
  }
}

/** The page's own is out of reach while a modal dialog is open. */
function Announcement() {
  const announcement = useSessionState((state) => state.announcement);
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}
