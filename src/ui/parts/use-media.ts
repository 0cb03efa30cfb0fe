import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds now; wakes the component when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** A phone, or a large screen at high zoom: one column, sources in a sheet. The style sheets use the same width. */
export function useIsNarrow(): boolean {
  return useMedia("(max-width: 719.98px)");
}
