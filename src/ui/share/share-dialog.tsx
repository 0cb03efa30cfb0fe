import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { assertUnreachable } from "#core/base";
import { shareWordsFor } from "#core/words";
import { Dialog } from "../parts/dialog.tsx";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import type { ShareTab } from "../state/session.ts";
import { type SharePorts, SharePortsContext } from "./ports.ts";
import { SharePanel } from "./share-panel.tsx";
import { Tabs } from "./tabs.tsx";

const CitePanel = lazy(async () => ({ default: (await import("./cite-panel.tsx")).CitePanel }));
const TakePanel = lazy(async () => ({ default: (await import("./take-panel.tsx")).TakePanel }));

const TABS: readonly ShareTab[] = ["share", "cite", "take"];

/** Ways of passing the timeline on: links and code for other pages, references, and files. */
export function ShareDialog({ tab }: { readonly tab: ShareTab }) {
  const { session, loadSharePorts } = useSurroundings();
  const { locale, site } = useWords();
  const words = shareWordsFor(locale);
  const [ports, setPorts] = useState<SharePorts>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadSharePorts().then(setPorts, () => setFailed(true));
  }, [loadSharePorts]);
  const failed = <p className="notice">{words.failed}</p>;
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
        {hasFailed ? failed : undefined}
        {ports === undefined ? undefined : (
          <SharePortsContext value={ports}>
            <ErrorBoundary key={tab} fallback={failed}>
              <Suspense fallback={<p className="note">{site.loading}</p>}>
                <Panel tab={tab} />
              </Suspense>
            </ErrorBoundary>
          </SharePortsContext>
        )}
      </Tabs>
      <Announcement />
    </Dialog>
  );
}

function Panel({ tab }: { readonly tab: ShareTab }): ReactNode {
  const timeline = useTimelineData();
  const event = useSessionState(({ address }) => address.event);
  switch (tab) {
    case "share":
      return <SharePanel />;
    case "cite":
      return <CitePanel timeline={timeline} event={event} />;
    case "take":
      return <TakePanel timeline={timeline} />;
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
