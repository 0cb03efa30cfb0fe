import type { AuthoredEvent } from "#core/model";
import { isDateHeld } from "../acts/keep-override.ts";
import { withFields } from "../fields.ts";
import { groupMentions, listReview } from "../lists.ts";
import type { Project, ProjectEvent, ProjectMention } from "../records.ts";
import { dropCircles } from "./drop-circles.ts";
import { findDraft } from "./find-draft.ts";
import { only, onlyIf, onlyName } from "./local-texts.ts";
import type { PrintedText } from "./printed-text.ts";
import type { Writable } from "./writable.ts";
import { writeMention } from "./write-mention.ts";

/** Those of a file that was opened in its order, then the others in the order of the articles. */
export function writeEvents(
  project: Project,
  texts: ReadonlyMap<string, PrintedText>,
): readonly AuthoredEvent[] {
  const groups = groupMentions(project);
  const writable = listReview(project)
    .toSorted((a, b) => compareOrders(a.order, b.order))
    .flatMap((event): readonly Writable[] => {
      const mentions = groups.get(event.id) ?? [];
      if (event.status === "accepted") return [{ event, mentions }];
      const draft = event.status === "rejected" ? undefined : findDraft(project, event, mentions);
      return draft === undefined ? [] : [draft];
    });
  return dropCircles(dropUnwritten(writable)).flatMap(({ event, mentions }) => {
    const written = mentions.flatMap((mention) => writeMention(project, mention, texts) ?? []);
    return written.length === 0 ? [] : [writeEvent(project, event, mentions, written)];
  });
}

function compareOrders(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}

/** A published event points to published ones only, a draft to whatever is written. */
function dropUnwritten(writable: readonly Writable[]): readonly Writable[] {
  const all = new Set(writable.map(({ event }) => event.id));
  const published = new Set(
    writable.flatMap(({ event }) => (event.status === "accepted" ? [event.id] : [])),
  );
  return writable.map(({ event, mentions }) => {
    const known = event.status === "accepted" ? published : all;
    const isKnown = (id: string) => id !== event.id && known.has(id);
    const after = event.after?.filter(isKnown) ?? [];
    return {
      event: withFields<ProjectEvent>(event, { after: after.length === 0 ? undefined : after }),
      mentions: mentions.map((mention) =>
        mention.relativeTo === undefined || isKnown(mention.relativeTo)
          ? mention
          : withFields<ProjectMention>(mention, { relativeTo: undefined }),
      ),
    };
  });
}

function writeEvent(
  { settings }: Project,
  event: ProjectEvent,
  mentions: readonly ProjectMention[],
  written: AuthoredEvent["mentions"],
): AuthoredEvent {
  const { languages } = settings;
  const { id, title, category, importance, date, after } = event;
  const summary = onlyIf(event.summary, languages);
  const place = onlyName(event.place, languages);
  return {
    id,
    title: only(title, languages),
    ...(summary === undefined ? {} : { summary }),
    category,
    ...(place === undefined ? {} : { place }),
    importance,
    ...(date === undefined || !isDateHeld(date, mentions) ? {} : { date }),
    ...(after === undefined ? {} : { after }),
    ...(event.status === "proposed" ? { status: "draft" } : {}),
    mentions: written,
  };
}
