import { isRecord, type PrintedTalk } from "./talk.ts";

const FORMAT = "dateline-talk/1";

/** What a window of a presentation is for: the class looks at `screen`, whoever teaches at `presenter`. */
export type TalkRole = "screen" | "presenter";

/**
 * Which of two states is newer: the higher count; of two at once, the one from the later name (Lamport 1978). Names begin
 * with the role, so that of two windows that only begin the screen is followed.
 */
export interface Stamp {
  readonly count: number;
  readonly by: string;
}

/** What every message bears. */
export interface Said {
  readonly format: typeof FORMAT;
  /** The window that says it. */
  readonly from: string;
  readonly role: TalkRole;
}

/** What windows say to one another; there is no other between them. */
export type TalkMessage =
  /** A window is new, or back: those who are there tell where they are. */
  | (Said & { readonly kind: "hello" })
  | (Said & { readonly kind: "state"; readonly talk: PrintedTalk; readonly stamp: Stamp })
  /** A screen tells whether there is more below what it shows. */
  | (Said & { readonly kind: "more"; readonly hasMore: boolean })
  /** A screen that has more below is to show it. */
  | (Said & { readonly kind: "scroll" })
  | (Said & { readonly kind: "ping" | "pong" | "bye" });

/** A message as it comes in: the talk in it is still to be read. */
export type HeardMessage =
  | Exclude<TalkMessage, { readonly kind: "state" }>
  | (Said & { readonly kind: "state"; readonly talk: unknown; readonly stamp: Stamp });

export function signMessage(from: string, role: TalkRole): Said {
  return { format: FORMAT, from, role };
}

/** Reads what came over the line; undefined for anything that is no message of ours. */
export function findMessage(value: unknown): HeardMessage | undefined {
  if (!isRecord(value) || value.format !== FORMAT) return undefined;
  const { from, role, kind, talk, stamp, hasMore } = value;
  if (typeof from !== "string" || (role !== "screen" && role !== "presenter")) return undefined;
  const said = signMessage(from, role);
  switch (kind) {
    case "state":
      return isStamp(stamp) ? { ...said, kind, talk, stamp } : undefined;
    case "more":
      return typeof hasMore === "boolean" ? { ...said, kind, hasMore } : undefined;
    case "hello":
    case "scroll":
    case "ping":
    case "pong":
    case "bye":
      return { ...said, kind };
    default:
      return undefined;
  }
}

function isStamp(value: unknown): value is Stamp {
  return isRecord(value) && Number.isSafeInteger(value.count) && typeof value.by === "string";
}
