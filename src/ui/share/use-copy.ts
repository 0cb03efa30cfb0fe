import { useEffect, useState } from "react";
import { shareWordsFor } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { useSurroundings } from "../parts/surroundings.ts";
import { useSharePorts } from "./ports.ts";

const COPIED_MS = 2500;

/** What became of the last try: `failed` stays, for it is said what to do instead. */
export type CopyOutcome = "copied" | "failed" | undefined;

interface Copying {
  readonly outcome: CopyOutcome;
  readonly copy: () => Promise<void>;
}

/** Copies a text that is called `name`; where the browser does not allow it, `select` marks it to be copied by hand. */
export function useCopy(text: string, name: string, select: () => void): Copying {
  const { session } = useSurroundings();
  const { copyText } = useSharePorts();
  const words = shareWordsFor(useReader().locale);
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: CopyOutcome }>();
  useEffect(() => {
    if (last?.outcome !== "copied") return;
    const timer = setTimeout(() => {
      setLast(undefined);
      // Said again, the same words would be no change, and nobody would hear them.
      session.announce("");
    }, COPIED_MS);
    return () => clearTimeout(timer);
  }, [last, session]);
  const copy = async () => {
    try {
      await copyText(text);
      setLast({ text, outcome: "copied" });
      session.announce(words.copiedOf(name));
    } catch {
      select();
      setLast({ text, outcome: "failed" });
      session.announce(words.copyFailed);
    }
  };
  return { outcome: last?.text === text ? last.outcome : undefined, copy };
}
