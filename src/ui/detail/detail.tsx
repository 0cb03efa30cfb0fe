import { lazy, Suspense } from "react";
import type { Article, Timeline } from "#core/model";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useTimelineData } from "../parts/surroundings.ts";
import type { Address } from "../state/address.ts";
import { OpenEvent } from "./open-event.tsx";
import type { DetailParts } from "./parts.ts";
import { Source } from "./source.tsx";

const Hits = lazy(async () => ({ default: (await import("./hits.tsx")).Hits }));

/** Beside the mode on a large screen: what the search found, the open event, and the source. */
export function DetailPanel({ card, reader }: DetailParts) {
  const timeline = useTimelineData();
  const words = useWords();
  const address = useSessionState((state) => state.address);
  const isSearching = useSessionState(({ found }) => found.search !== undefined);
  const event = timeline.events.find(({ id }) => id === address.event);
  const article = findArticle(timeline, address);
  return (
    <aside className="detail" data-scrolls="" aria-label={words.event.panel}>
      <div className="detail-event">
        {isSearching ? (
          <Suspense>
            <Hits />
          </Suspense>
        ) : undefined}
        {event === undefined ? (
          <p className="note">{words.event.none}</p>
        ) : (
          <OpenEvent event={event} card={card} />
        )}
      </div>
      {article === undefined ? undefined : <Source article={article} reader={reader} />}
    </aside>
  );
}

/** The source that is shown: the one chosen, else the first that mentions the open event, else the first. */
export function findArticle(timeline: Timeline, address: Address): Article | undefined {
  const event = timeline.events.find(({ id }) => id === address.event);
  const wanted =
    address.article ?? event?.mentions.find(({ article }) => article !== undefined)?.article;
  return timeline.articles.find(({ id }) => id === wanted) ?? timeline.articles[0];
}
