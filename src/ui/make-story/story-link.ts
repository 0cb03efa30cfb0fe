import { err, type Result } from "#core/base";
import type { Timeline } from "#core/model";
import {
  type OwnStory,
  type OwnStoryFault,
  parseOwnDraft,
  parseOwnStory,
  printOwnStory,
  type ReadOwnStory,
} from "#core/story";
import { packText, unpackText } from "#exchange";

/** Why a story is not shown: what is wrong with it, or that its link or file could not be read to the end. */
export type StoryFault =
  | OwnStoryFault
  | { readonly kind: "broken" }
  | { readonly kind: "too-large" };

/** More than any story has. */
const LARGEST_FILE_BYTES = 5_000_000;

/** A draft may grow over what a story may hold: it is kept as it is, and the limits are told before it is passed on. */
const DRAFT_LIMITS = { steps: 10_000, title: 1_000_000, text: 1_000_000 };

/** The fragment of a link with the whole story in it, `s=…`; undefined where it would be too long. */
export function printStoryFragment(timeline: Timeline, story: OwnStory): string | undefined {
  const packed = packText(printOwnStory(timeline, story));
  return packed === undefined ? undefined : `s=${packed}`;
}

/** Reads the fragment of a link, with its `#`; undefined where it holds nothing that claims to be a story. */
export function findStoryInFragment(
  hash: string,
  timeline: Timeline,
): Result<ReadOwnStory, StoryFault> | undefined {
  const [, packed] = /^#s=(.*)$/su.exec(hash) ?? [];
  if (packed === undefined) return undefined;
  const text = unpackText(packed);
  return text.ok ? parseOwnStory(text.value, timeline) : err({ kind: text.error });
}

/** Reads a file that somebody chose. */
export async function readStoryFile(
  file: Pick<Blob, "size" | "text">,
  timeline: Timeline,
): Promise<Result<ReadOwnStory, StoryFault>> {
  if (file.size > LARGEST_FILE_BYTES) return err({ kind: "too-large" });
  try {
    return parseOwnStory(await file.text(), timeline);
  } catch {
    return err({ kind: "broken" });
  }
}

/** A draft as it was kept in this browser; undefined where there is none, or none that can be read. */
export function findKept(text: string | undefined, timeline: Timeline): ReadOwnStory | undefined {
  if (text === undefined || text === "") return undefined;
  const found = parseOwnDraft(text, timeline, DRAFT_LIMITS);
  return found.ok ? found.value : undefined;
}

/**
 * The text that was kept, where there is more in it than {@link findKept} found in it: it could not be read, or events
 * are gone. Undefined where nothing was lost; an empty draft is kept as a text without characters.
 */
export function findUnread(
  text: string | undefined,
  found: ReadOwnStory | undefined,
): string | undefined {
  if (text === undefined || text === "") return undefined;
  return found === undefined || found.gone.length > 0 ? text : undefined;
}
