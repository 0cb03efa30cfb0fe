import { useSyncExternalStore } from "react";
import type { Store } from "./store.ts";

/**
 * A part of a store's state, in React. `select` must give the same value for the same state (a member, not a new
 * object), so that a component wakes only when its part changed.
 */
export function useStore<S extends object, T>(store: Store<S>, select: (state: S) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
