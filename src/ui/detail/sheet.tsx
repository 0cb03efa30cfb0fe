import { useEffect, useRef } from "react";
import { useWords } from "../parts/reader.ts";
import { Sheet } from "../parts/sheet.tsx";
import { useSessionState, useSurroundings, useTimelineData } from "../parts/surroundings.ts";
import { findArticle } from "./detail.tsx";
import { OpenEvent } from "./open-event.tsx";
import type { DetailParts } from "./parts.ts";
import { Source } from "./source.tsx";

/** On a phone the open event and its source come up in a sheet. */
export function DetailSheet({ card, reader }: DetailParts) {
  const { session } = useSurroundings();
  const timeline = useTimelineData();
  const words = useWords();
  const address = useSessionState((state) => state.address);
  const sheet = useRef<HTMLDivElement>(null);
  const event = timeline.events.find(({ id }) => id === address.event);
  const article = findArticle(timeline, address);
  useEffect(() => {
    if (event === undefined) return;
    sheet.current?.scrollTo({ top: 0 });
    document.getElementById(`e-${event.id}`)?.scrollIntoView({ block: "nearest" });
  }, [event]);
  if (event === undefined && address.article === undefined) return undefined;
  return (
    <Sheet
      label={event === undefined ? words.source.panel : words.event.panel}
      sheet={sheet}
      onClose={session.close}
    >
      {event === undefined ? undefined : <OpenEvent event={event} card={card} />}
      {article === undefined ? undefined : <Source article={article} reader={reader} />}
    </Sheet>
  );
}
