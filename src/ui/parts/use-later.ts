import { type ComponentType, useCallback, useEffect, useState } from "react";

/** A part of the page that is on its way, is there, or could not be fetched and may be asked for again. */
export type Later<P> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly Part: ComponentType<P> }
  | { readonly kind: "failed"; readonly retry: () => void };

/**
 * A component that is loaded after the first picture but before anyone asks for it. Not by Suspense, which shows what it
 * waited for only a while later: who opens it by key goes on to its content at once.
 */
export function useLater<P>(load: () => Promise<ComponentType<P>>): Later<P> {
  const [later, setLater] = useState<Later<P>>({ kind: "loading" });
  const start = useCallback(() => {
    setLater({ kind: "loading" });
    load().then(
      (Part) => setLater({ kind: "ready", Part }),
      () => setLater({ kind: "failed", retry: start }),
    );
  }, [load]);
  useEffect(start, [start]);
  return later;
}
