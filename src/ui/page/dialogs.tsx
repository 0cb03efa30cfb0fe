import { lazy, Suspense, useEffect, useState } from "react";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { NotFetched } from "../parts/not-fetched.tsx";
import { useSessionState, useSurroundings } from "../parts/surroundings.ts";
import { useLazyParts } from "../parts/use-lazy-parts.ts";
import type { DialogName } from "../state/session.ts";

const createDialogs = () => ({
  HelpSheet: lazy(async () => ({ default: (await import("./help-sheet.tsx")).HelpSheet })),
  ShareDialog: lazy(async () => ({
    default: (await import("../share/share-dialog.tsx")).ShareDialog,
  })),
});

/**
 * The dialog that is open. One that cannot be fetched is closed again, or the page would wait for it with its shortcuts
 * switched off; a notice stays in its place.
 */
export function Dialogs() {
  const { session } = useSurroundings();
  const dialog = useSessionState((state) => state.dialog);
  const { parts, attempt, again } = useLazyParts(createDialogs);
  const [failed, setFailed] = useState<DialogName>();
  useEffect(() => {
    if (dialog !== undefined) setFailed(undefined);
  }, [dialog]);
  if (dialog === undefined) {
    return failed === undefined ? undefined : (
      <NotFetched
        onRetry={() => session.showDialog(failed)}
        onDismiss={() => setFailed(undefined)}
      />
    );
  }
  const giveUp = () => {
    again();
    session.showDialog(undefined);
    setFailed(dialog);
  };
  return (
    <ErrorBoundary key={attempt} fallback={<Failure onShown={giveUp} />}>
      <Suspense>
        {dialog === "help" ? <parts.HelpSheet /> : <parts.ShareDialog tab={dialog} />}
      </Suspense>
    </ErrorBoundary>
  );
}

function Failure({ onShown }: { readonly onShown: () => void }) {
  useEffect(onShown, [onShown]);
  return undefined;
}
