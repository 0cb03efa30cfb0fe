import { findFirstIndex } from "#core/base";
import type { Edit } from "../edit.ts";
import type { ProjectMention } from "../records.ts";
import { isUntouched } from "./drop-empty-events.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What was found in an article before: what the person touched, by place, and the rest, by the place of its words. */
export interface SortedOut {
  readonly kept: {
    /** The kept mentions whose expression overlaps these words; exact where it is the very same words. */
    readonly listAt: (
      place: Place,
    ) => readonly { readonly mention: ProjectMention; readonly isExact: boolean }[];
  };
  readonly loose: ReadonlyMap<string, ProjectMention>;
}

/**
 * A mention stays when the person marked, moved, dated or put it aside, or looked at its event: accepted, rejected,
 * changed or joined with another.
 */
export function sortOut(edit: Edit, article: string): SortedOut {
  const all = edit.mentions.list();
  const keptEvents = new Set<string | undefined>(
    edit.events.list().flatMap((event) => (isUntouched(event) ? [] : [event.id])),
  );
  for (const mention of all) {
    if (mention.event === undefined) continue;
    if (isMentionTouched(mention) || mention.article !== article) keptEvents.add(mention.event);
  }
  const here = all.filter((mention) => mention.article === article);
  const isKept = (mention: ProjectMention) =>
    isMentionTouched(mention) || keptEvents.has(mention.event);
  return {
    kept: indexKept(here.filter(isKept)),
    loose: new Map(
      here
        .filter((mention) => !isKept(mention))
        .map((mention) => [`${mention.expressionStart} ${mention.expressionEnd}`, mention]),
    ),
  };
}

function isMentionTouched({ origin, isTouched, isDismissed }: ProjectMention): boolean {
  return origin !== "found" || isTouched === true || isDismissed === true;
}

function indexKept(mentions: readonly ProjectMention[]): SortedOut["kept"] {
  const placed = mentions
    .flatMap((mention) => {
      const { expressionStart: start, expressionEnd: end, isLost } = mention;
      return start === undefined || end === undefined || isLost === true
        ? []
        : [{ start, end, mention }];
    })
    .toSorted((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = placed.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return {
    listAt: ({ start, end }) => {
      const from = findFirstIndex(0, placed.length, (at) => (reaches[at] ?? 0) > start);
      const to = findFirstIndex(from, placed.length, (at) => (placed[at]?.start ?? 0) >= end);
      return placed
        .slice(from, to)
        .filter((other) => other.end > start)
        .map((other) => ({
          mention: other.mention,
          isExact: other.start === start && other.end === end,
        }));
    },
  };
}
