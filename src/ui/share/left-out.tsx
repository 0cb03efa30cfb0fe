import type { Timeline } from "#core/model";
import { takePanelWordsFor, takeWordsFor, titleOf, wordsFor } from "#core/words";
import { useReader } from "../parts/reader.ts";
import type { TakeCount } from "./make-take-file.ts";

const MOST_NAMED = 50;

interface LeftOutListProps extends TakeCount {
  readonly timeline: Timeline;
}

/** How many events a form holds, how many it has no place for, and which and why. */
export function LeftOutList({ timeline, count, leftOut }: LeftOutListProps) {
  const { locale } = useReader();
  const words = takePanelWordsFor(locale);
  const takeWords = takeWordsFor(locale);
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].map((reason) => ({
    reason,
    events: leftOut.filter((each) => each.reason === reason),
  }));
  const titles = new Map(timeline.events.map((event) => [event.id, titleOf(event, locale)]));
  return (
    <>
      <p className="note">
        {count === 0 ? words.nothing : words.holds(wordsFor(locale).count.events(count))}
        {leftOut.length === 0 ? undefined : ` ${takeWords.leftOutCount(leftOut.length)}.`}
      </p>
      {leftOut.length === 0 ? undefined : (
        <details className="take-left-out">
          <summary>{words.which}</summary>
          <ul>
            {reasons.map(({ reason, events }) => (
              <li key={reason}>
                {events.length} {takeWords.leftOut[reason]}:{" "}
                {events
                  .slice(0, MOST_NAMED)
                  .map(({ event }) => titles.get(event) ?? event)
                  .join("; ")}
                {events.length > MOST_NAMED
                  ? ` ${words.andMore(events.length - MOST_NAMED)}`
                  : undefined}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
