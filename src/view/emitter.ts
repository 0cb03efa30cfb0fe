/** A set of listeners by event name. `on` returns the function that takes the listener away. */
export interface Emitter<T extends object> {
  on<K extends keyof T>(type: K, listener: T[K]): () => void;
  each<K extends keyof T>(type: K, call: (listener: T[K]) => void): void;
}

export function createEmitter<T extends object>(): Emitter<T> {
  const listeners = new Map<keyof T, Set<T[keyof T]>>();
  return {
    on(type, listener) {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set);
      set.add(listener);
      return () => set.delete(listener);
    },
    each(type, call) {
      for (const listener of listeners.get(type) ?? []) call(listener as T[typeof type]);
    },
  };
}
