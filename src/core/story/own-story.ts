import type { LocalText, Passage, Story, StoryStep, Timeline, TimelineEvent } from "#core/model";
import { findFreeId, slugOf } from "#core/text";
import { passageOfMention } from "./passage-of-mention.ts";

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

/** The first words of each article that date an event. */
function listPassages({ mentions }: TimelineEvent): readonly Passage[] {
  const passages = mentions.flatMap((mention) => passageOfMention(mention) ?? []);
  const articles = passages.map(({ article }) => article);
  return passages.filter(({ article }, index) => articles.indexOf(article) === index);
}
