/** A value that can be read, changed and watched. Listeners run after every change, in the order they came. */
export interface Store<S extends object> {
  readonly get: () => S;
  /** Merges a patch; a patch that changes nothing wakes no one. */
  readonly set: (patch: Partial<S>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(patch) {
      const next = { ...state, ...patch };
      const keys = Object.keys(patch) as (keyof S)[];
      if (keys.every((key) => Object.is(next[key], state[key]))) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
