import { useSyncExternalStore } from "react";
import { useClassroom } from "./ports.ts";

/** The page's query, as it changes. */
export function useSearch(): string {
  const { address } = useClassroom();
  return useSyncExternalStore(address.subscribe, address.search);
}

/** The page's fragment with its `#`, or empty, as it changes. */
export function useHash(): string {
  const { address } = useClassroom();
  return useSyncExternalStore(address.subscribe, address.hash);
}
