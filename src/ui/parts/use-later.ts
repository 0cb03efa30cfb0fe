import { type ComponentType, useEffect, useState } from "react";

/**
 * A component that is loaded after the first picture but before anyone asks for it; undefined until then. Not by
 * Suspense, which shows what it waited for only a while later: who opens it by key goes on to its content at once.
 */
export function useLater<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> | undefined {
  const [Loaded, setLoaded] = useState<ComponentType<P>>();
  useEffect(() => {
    void load().then((component) => setLoaded(() => component));
  }, [load]);
  return Loaded;
}
