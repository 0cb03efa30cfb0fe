import { err, type Result } from "#core/base";
import type { Timeline } from "#core/model";
import { type OwnStory, type OwnStoryFault, parseOwnStory, printOwnStory } from "#core/story";
import { packText, type UnpackFault, unpackText } from "#exchange";

/** A story as it was found, and the events that the collection no longer has. */
export interface FoundStory {
  readonly story: OwnStory;
  readonly gone: readonly string[];
}

export type StoryFault = OwnStoryFault | UnpackFault;

/** More than any story has. */
const LARGEST_FILE_BYTES = 5_000_000;

/** The fragment of a link with the whole story in it, `s=…`; undefined where it would be too long. */
export function printStoryFragment(timeline: Timeline, story: OwnStory): string | undefined {
  const packed = packText(printOwnStory(timeline, story));
  return packed === undefined ? undefined : `s=${packed}`;
}

/** Reads the fragment of a link, with its `#`; undefined where it holds nothing that claims to be a story. */
export function findStoryInFragment(
  hash: string,
  timeline: Timeline,
): Result<FoundStory, StoryFault> | undefined {
  const [, packed] = /^#s=(.*)$/su.exec(hash) ?? [];
  if (packed === undefined) return undefined;
  const text = unpackText(packed);
  return text.ok ? parseOwnStory(text.value, timeline) : text;
}

/** Reads a file that somebody chose. */
export async function readStoryFile(
  file: Pick<Blob, "size" | "text">,
  timeline: Timeline,
): Promise<Result<FoundStory, StoryFault>> {
  if (file.size > LARGEST_FILE_BYTES) return err("too-large");
  try {
    return parseOwnStory(await file.text(), timeline);
  } catch {
    return err("broken");
  }
}

/** A draft as it was kept in this browser; empty where there is none. */
export function readKept(text: string | undefined, timeline: Timeline): FoundStory {
  const nothing = { story: { title: "", steps: [] }, gone: [] };
  if (text === undefined) return nothing;
  const found = parseOwnStory(text, timeline);
  return found.ok ? found.value : nothing;
}

/**
 * The text that was kept, where there is more in it than {@link readKept} found in it: it could not be read, or events
 * are gone. Undefined where nothing was lost; an empty draft is kept as a text without characters.
 */
export function findUnread(
  text: string | undefined,
  { story, gone }: FoundStory,
): string | undefined {
  if (text === undefined || text === "") return undefined;
  const isNothing = story.title === "" && story.steps.length === 0;
  return isNothing || gone.length > 0 ? text : undefined;
}
