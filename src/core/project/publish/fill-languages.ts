import type { LocalText, Name } from "#core/model";
import { findLacking } from "../check/lacking.ts";
import type { Project } from "../records.ts";
import { fillAll } from "./local-texts.ts";

/**
 * The project with every text in each of the collection's languages: where one lacks, in the words of another, as they
 * stand. For going out, since the format wants all of them; a text that says nothing in any language stays as it is.
 */
export function fillLanguages(project: Project): Project {
  const { settings, articles, events, mentions } = project;
  const { languages } = settings;
  const say = (text: LocalText): LocalText =>
    findLacking(text, languages).length === 0 ? text : { ...text, ...fillAll(text, languages) };
  const sayIf = (text: LocalText | undefined) => (text === undefined ? undefined : say(text));
  const name = (text: Name | undefined) => (typeof text === "string" ? text : sayIf(text));
  return {
    ...project,
    settings: {
      ...settings,
      title: say(settings.title),
      ...given({ description: sayIf(settings.description), rights: sayIf(settings.rights) }),
      categories: settings.categories.map((one) => ({ ...one, label: say(one.label) })),
      stories: settings.stories.map((story) => ({
        ...story,
        title: say(story.title),
        ...given({ summary: sayIf(story.summary) }),
        steps: story.steps.map((step) => ({
          ...step,
          title: say(step.title),
          ...given({
            text: sayIf(step.text),
            question: sayIf(step.question),
            notes: sayIf(step.notes),
          }),
        })),
      })),
      ...given({
        glossary: settings.glossary?.map((entry) => ({
          ...entry,
          term: say(entry.term),
          text: say(entry.text),
        })),
      }),
    },
    articles: mapValues(articles, (article) => ({
      ...article,
      shortTitle: say(article.shortTitle),
      rights: say(article.rights),
      ...given({
        publishedBasis: sayIf(article.publishedBasis),
        writtenBasis: sayIf(article.writtenBasis),
      }),
    })),
    events: mapValues(events, (event) => ({
      ...event,
      title: say(event.title),
      ...given({ summary: sayIf(event.summary), place: name(event.place) }),
    })),
    mentions: mapValues(mentions, (mention) => ({
      ...mention,
      ...given({ note: sayIf(mention.note), attributedTo: name(mention.attributedTo) }),
    })),
  };
}

/** How many accepted events have a title that {@link fillLanguages} would use for another language as well. */
export function countPartlyTitled({ settings, events }: Project): number {
  return [...events.values()].filter(({ status, title }) => {
    if (status !== "accepted" || findLacking(title, settings.languages).length === 0) return false;
    return fillAll(title, settings.languages) !== undefined;
  }).length;
}

function mapValues<T>(
  records: ReadonlyMap<string, T>,
  change: (record: T) => T,
): ReadonlyMap<string, T> {
  return new Map([...records].map(([id, record]) => [id, change(record)]));
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(members: T): Given<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}
