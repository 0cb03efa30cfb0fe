import { useEffect, useRef, useState } from "react";
import { Icon } from "../parts/icon.tsx";
import {
  useSessionState,
  useSurroundings,
  useTimelineData,
  useWords,
} from "../parts/surroundings.ts";
import { findArticle } from "./detail.tsx";
import { EventCard } from "./event-card.tsx";
import { SourceReader } from "./source-reader.tsx";

/**
 * On a phone the open event and its source come up from below, over the lower part of the list (a dialog that is not
 * modal: the list stays in reach). Esc or the button closes it and gives the focus back.
 */
export function DetailSheet() {
  const { session } = useSurroundings();
  const timeline = useTimelineData();
  const words = useWords();
  const address = useSessionState((state) => state.address);
  const [isLarge, setLarge] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const event = timeline.events.find(({ id }) => id === address.event);
  const article = findArticle(timeline, address);
  const isOpen = event !== undefined || address.article !== undefined;
  useFocusInside(sheet, isOpen);
  useEffect(() => {
    if (event === undefined) return;
    sheet.current?.scrollTo({ top: 0 });
    document.getElementById(`e-${event.id}`)?.scrollIntoView({ block: "nearest" });
  }, [event]);
  if (!isOpen) return undefined;
  return (
    <div
      ref={sheet}
      role="dialog"
      aria-label={event === undefined ? words.source.panel : words.event.panel}
      className={isLarge ? "sheet sheet-large" : "sheet"}
      data-scrolls="asked"
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.stopPropagation();
        session.close();
      }}
    >
      <div className="sheet-bar">
        <button
          type="button"
          className="button-quiet"
          aria-label={isLarge ? words.source.smaller : words.source.larger}
          onClick={() => setLarge(!isLarge)}
        >
          <Icon name={isLarge ? "down" : "up"} />
        </button>
        <span className="sheet-grip" aria-hidden="true" />
        <button
          type="button"
          className="button-quiet"
          aria-label={words.site.close}
          onClick={() => session.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      {event === undefined ? undefined : <EventCard key={event.id} event={event} />}
      {article === undefined ? undefined : <SourceReader article={article} />}
    </div>
  );
}

/** Moves the focus into an element when it opens, and back to where it was when it closes. */
function useFocusInside(element: { readonly current: HTMLElement | null }, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    element.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [element, isOpen]);
}
