import type { MouseEvent, ReactNode } from "react";
import type { Mode } from "#core/words";
import { printAddress } from "../state/address.ts";
import type { Target } from "../state/session.ts";
import { useSessionState, useSurroundings } from "./surroundings.ts";

/** True of a click that means "follow the link here", not "open it elsewhere". */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

interface EventLinkProps {
  readonly id: string;
  readonly target?: Target;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to an event's page that opens the event in the app instead. */
export function EventLink({ id, target, className, children }: EventLinkProps) {
  const { session, hrefOfEvent } = useSurroundings();
  const isOpen = useSessionState(({ address }) => address.event === id);
  return (
    <a
      href={hrefOfEvent(id)}
      className={className}
      aria-current={isOpen ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        session.select(id, target);
      }}
    >
      {children}
    </a>
  );
}

interface ModeLinkProps {
  readonly mode: Mode;
  readonly children: ReactNode;
}

/** A link to the same address in another mode. */
export function ModeLink({ mode, children }: ModeLinkProps) {
  const { session } = useSurroundings();
  const address = useSessionState((state) => state.address);
  return (
    <a
      href={printAddress({ ...address, mode }) || location.pathname}
      className="tab"
      aria-current={address.mode === mode ? "page" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        session.setMode(mode);
      }}
    >
      {children}
    </a>
  );
}
