/** What is kept for this tab alone, over a reload. Nothing fails where the browser keeps nothing. */
export interface TabMemory {
  readonly read: (key: MemoryKey) => string;
  /** "" forgets. */
  readonly write: (key: MemoryKey, text: string) => void;
}

/** `paste`: what stands in the field for an article · `reading`: what is being read, a name on each line. */
export type MemoryKey = "paste" | "reading";

/** A browser refuses more than a few million characters; a longer text is not kept. */
const MOST_LENGTH = 2_000_000;

export function createTabMemory(storage: () => Storage): TabMemory {
  return {
    read(key) {
      try {
        return storage().getItem(nameOf(key)) ?? "";
      } catch {
        return "";
      }
    },
    write(key, text) {
      try {
        if (text === "" || text.length > MOST_LENGTH) storage().removeItem(nameOf(key));
        else storage().setItem(nameOf(key), text);
      } catch {
        // A private window, or no room: then it is not kept.
      }
    },
  };
}

function nameOf(key: MemoryKey): string {
  return `dateline-workbench-${key}`;
}
