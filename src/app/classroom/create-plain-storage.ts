import type { ClassroomPorts } from "#ui";

/** `storage` is asked for at each use: in a sandboxed frame the very mention of `localStorage` throws. */
export function createPlainStorage(
  storage: () => Pick<Storage, "getItem" | "setItem">,
): ClassroomPorts["storage"] {
  return {
    get(key) {
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      try {
        storage().setItem(key, value);
      } catch {
        // Full or forbidden: nothing is remembered.
      }
    },
  };
}
