import type { TimelineEvent } from "#core/model";
import { NotFetched } from "../parts/not-fetched.tsx";
import type { DetailParts } from "./parts.ts";

interface OpenEventProps extends Pick<DetailParts, "card"> {
  readonly event: TimelineEvent;
}

/** The open event's card, once it is there. */
export function OpenEvent({ event, card }: OpenEventProps) {
  if (card.kind === "ready") return <card.Part key={event.id} event={event} />;
  return card.kind === "failed" ? <NotFetched onRetry={card.retry} /> : undefined;
}
