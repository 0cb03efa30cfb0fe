import type { AuthoredStep } from "#core/model";
import type { Edit } from "../edit.ts";
import { withFields } from "../fields.ts";
import type { Settings } from "../records.ts";

/**
 * Leads everything that points to certain events to another one, or takes the pointers away where there is none:
 * `after`, `relativeTo`, the steps of stories, distinctions. For events that are about to go.
 */
export function redirect(edit: Edit, gone: ReadonlySet<string>, to: string | undefined): void {
  if (gone.size === 0) return;
  for (const event of edit.events.list()) {
    if (gone.has(event.id) || !event.after?.some((id) => gone.has(id))) continue;
    const after = follow(event.after, gone, to).filter((id) => id !== event.id);
    edit.events.put(withFields(event, { after: after.length === 0 ? undefined : after }));
  }
  for (const mention of edit.mentions.list()) {
    if (mention.relativeTo === undefined || !gone.has(mention.relativeTo)) continue;
    // A date cannot be counted from its own event.
    edit.mentions.put(withFields(mention, { relativeTo: mention.event === to ? undefined : to }));
  }
  redirectDistinctions(edit, gone, to);
  edit.putSettings(redirectStories(edit.settings(), gone, to));
}

/** The id of a distinction between two events. */
export function idOfPair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function redirectDistinctions(edit: Edit, gone: ReadonlySet<string>, to: string | undefined): void {
  for (const { id } of edit.distinctions.list()) {
    const pair = id.split(" ");
    if (!pair.some((event) => gone.has(event))) continue;
    edit.distinctions.remove(id);
    const [a, b] = follow(pair, gone, to);
    if (a !== undefined && b !== undefined) edit.distinctions.put({ id: idOfPair(a, b) });
  }
}

function redirectStories(
  settings: Settings,
  gone: ReadonlySet<string>,
  to: string | undefined,
): Settings {
  return {
    ...settings,
    stories: settings.stories.map((story) => {
      const isTouched = story.steps.some(({ events = [], highlight = [] }) =>
        [...events, ...highlight].some((id) => gone.has(id)),
      );
      return isTouched ? { ...story, steps: story.steps.map(redirectStep) } : story;
    }),
  };

  function redirectStep(step: AuthoredStep): AuthoredStep {
    const lead = (ids: readonly string[] | undefined) => {
      const left = ids === undefined ? [] : follow(ids, gone, to);
      return left.length === 0 ? undefined : left;
    };
    return withFields(step, { events: lead(step.events), highlight: lead(step.highlight) });
  }
}

/** The ids with those that are gone replaced, each once. */
function follow(
  ids: readonly string[],
  gone: ReadonlySet<string>,
  to: string | undefined,
): readonly string[] {
  const kept = ids.flatMap((id) => (gone.has(id) ? (to ?? []) : [id]));
  return [...new Set(kept)];
}
