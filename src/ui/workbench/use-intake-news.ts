import { useEffect } from "react";
import { useWords } from "../parts/reader.ts";
import { isUnderWay } from "./intake-items.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workroom } from "./workroom.ts";

/** Says how many articles came in and what they brought, once all that was given is done. */
export function useIntakeNews(room: Workroom, announce: (text: string) => void): void {
  const words = useWorkbenchWords();
  const { count } = useWords();
  useEffect(() => {
    let wasUnderWay = false;
    return room.intake.store.subscribe(() => {
      const { items } = room.intake.store.get();
      const isBusy = items.some(isUnderWay);
      if (wasUnderWay && !isBusy) {
        const added = items.flatMap(({ stage }) => (stage.kind === "added" ? [stage] : []));
        const events = added.reduce((sum, stage) => sum + stage.events, 0);
        if (added.length > 0) {
          announce(words.intake.done(words.counts.articles(added.length), count.events(events)));
        }
      }
      wasUnderWay = isBusy;
    });
  }, [room, announce, words, count]);
}
