import type { LeftOutReason } from "#core/words";

/** An event that a form of the data has no place for. */
export interface LeftOut {
  /** The event's id. */
  readonly event: string;
  readonly reason: LeftOutReason;
}
