import type { LocalText, Story, StoryStep, Timeline } from "#core/model";
import { findFreeId, slugOf } from "#core/text";

/** The id of any story that a reader made. */
export const OWN_STORY_ID = "own";

/** A step as a reader makes it: an event, and what is to be said there. */
export interface OwnStep {
  readonly event: string;
  readonly text?: string;
  readonly question?: string;
  readonly notes?: string;
}

/** A story as a reader makes it, in one language. */
export interface OwnStory {
  readonly title: string;
  readonly steps: readonly OwnStep[];
}

/**
 * The story in the published form, with a step for every event that the collection has: the event's title, the reader's
 * words, and the first words of each article that date it.
 */
export function createStory(timeline: Timeline, own: OwnStory): Story {
  const taken = new Set<string>();
  const steps = own.steps.flatMap((step, index): readonly StoryStep[] => {
    const event = timeline.events.find(({ id }) => id === step.event);
    if (event === undefined) return [];
    const id = findFreeId(slugOf(event.id, `step-${index + 1}`), (slug) => taken.has(slug));
    taken.add(id);
    const text = (words: string | undefined): LocalText | undefined =>
      words === undefined || words.trim() === ""
        ? undefined
        : Object.fromEntries(timeline.languages.map((tag) => [tag, words]));
    const texts = { text: text(step.text), question: text(step.question), notes: text(step.notes) };
    const said = Object.fromEntries(Object.entries(texts).filter(([, words]) => words));
    const passages = listPassages(event);
    return [
      {
        id,
        title: event.title,
        events: [event.id],
        ...said,
        ...(passages.length === 0 ? {} : { passages }),
      },
    ];
  });
  const title = Object.fromEntries(timeline.languages.map((tag) => [tag, own.title]));
  return { id: OWN_STORY_ID, title, steps };
}

function listPassages({
  mentions,
}: Timeline["events"][number]): NonNullable<StoryStep["passages"]> {
  const seen = new Set<string>();
  return mentions.flatMap((mention) => {
    const { article, exact, prefix, suffix, start, end, fragment } = mention;
    if (article === undefined || exact === undefined || seen.has(article)) return [];
    if (prefix === undefined || suffix === undefined) return [];
    if (start === undefined || end === undefined) return [];
    seen.add(article);
    return [
      {
        article,
        exact,
        prefix,
        suffix,
        start,
        end,
        ...(fragment === undefined ? {} : { fragment }),
      },
    ];
  });
}
