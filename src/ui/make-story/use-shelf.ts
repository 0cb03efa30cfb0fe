import { useCallback, useEffect, useState } from "react";
import { useClassroom } from "../classroom/ports.ts";
import { printShelf, readShelf } from "./shelf.ts";

/** Drafts that were set aside, the last one last. */
export interface Shelf {
  /** As they were kept; each once. */
  readonly texts: readonly string[];
  readonly add: (text: string) => void;
  readonly remove: (text: string) => void;
  /** False once the browser has refused to keep one: it is here for as long as the page is. */
  readonly isKept: boolean;
}

/** What another draft took the place of. Kept in this browser until the reader opens or discards it. */
export function useShelf(key: string): Shelf {
  const { storage } = useClassroom();
  const [texts, setTexts] = useState(() => readShelf(storage.get(key)));
  const [isKept, setKept] = useState(true);
  const change = useCallback(
    (next: (texts: readonly string[]) => readonly string[]) =>
      setTexts((before) => {
        const after = next(before);
        return after.length === before.length ? before : after;
      }),
    [],
  );
  const add = useCallback(
    (text: string) => change((before) => [...before.filter((each) => each !== text), text]),
    [change],
  );
  const remove = useCallback(
    (text: string) => change((before) => before.filter((each) => each !== text)),
    [change],
  );
  useEffect(() => {
    const printed = printShelf(texts);
    if (printed === printShelf(readShelf(storage.get(key)))) return;
    storage.set(key, printed);
    setKept(texts.length === 0 || storage.get(key) === printed);
  }, [storage, key, texts]);
  useEffect(() => {
    const onStorage = (change: StorageEvent) => {
      if (change.key === key) setTexts(readShelf(change.newValue ?? undefined));
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [key]);
  return { texts, add, remove, isKept };
}
