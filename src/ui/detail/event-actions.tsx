import { focusLinkInContent } from "../parts/content.ts";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";
import { ShareButton } from "../parts/share-button.tsx";
import { useSessionState, useSurroundings } from "../parts/surroundings.ts";
import { useIsNarrow } from "../parts/use-media.ts";

/** Previous, next, share, the event's own page, close (a sheet has a button for that above). */
export function EventActions({ event }: { readonly event: string }) {
  const { session, hrefOfEvent, hasPages } = useSurroundings();
  const words = useWords();
  const found = useSessionState((state) => state.found);
  const at = found.events.findIndex(({ id }) => id === event);
  const isNarrow = useIsNarrow();
  const isLast = at === found.events.length - 1;
  return (
    <nav className="event-nav" aria-label={words.event.panel}>
      <button type="button" className="button" disabled={at <= 0} onClick={() => session.step(-1)}>
        <Icon name="back" /> {words.event.previous}
      </button>
      <button type="button" className="button" disabled={isLast} onClick={() => session.step(1)}>
        {words.event.next} <Icon name="forward" />
      </button>
      <ShareButton />
      {hasPages ? (
        <a className="button" href={hrefOfEvent(event)}>
          {words.event.ownPage}
        </a>
      ) : undefined}
      {isNarrow ? undefined : (
        <button
          type="button"
          className="button"
          onClick={() => {
            session.close();
            focusLinkInContent(hrefOfEvent(event));
          }}
        >
          <Icon name="close" /> {words.event.close}
        </button>
      )}
    </nav>
  );
}
