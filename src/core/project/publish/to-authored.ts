import type {
  AuthoredArticle,
  AuthoredCollection,
  AuthoredEvent,
  AuthoredGlossaryEntry,
  AuthoredStory,
  CollectionSource,
  LocalText,
} from "#core/model";
import { withFields } from "../fields.ts";
import type { Project, ProjectArticle } from "../records.ts";
import { only, onlyIf } from "./local-texts.ts";
import { printText } from "./printed-text.ts";
import { writeEvents } from "./write-events.ts";

/** A project as a person would write it into files. */
export interface AuthoredProject {
  /** The name of the folder. */
  readonly id: string;
  readonly collection: AuthoredCollection;
  readonly articles: readonly {
    readonly id: string;
    readonly front: AuthoredArticle;
    /** The text, or what is known of it. */
    readonly body: string;
  }[];
  readonly events: readonly AuthoredEvent[];
  readonly stories: readonly AuthoredStory[];
  readonly glossary: readonly AuthoredGlossaryEntry[];
}

/**
 * The project in the authored format: accepted events as they are, proposed ones as drafts as far as they can be
 * written. Rejected ones, the tray and the finds have no place in it. With no problem (`checkProject`) it passes
 * `parseCollection`; with some, it says what is known and leaves the rest out.
 */
export function toAuthored(project: Project): AuthoredProject {
  const { settings } = project;
  const { languages } = settings;
  const articles = [...project.articles.values()].toSorted((a, b) => a.order - b.order);
  const texts = new Map(articles.map((article) => [article.id, printText(article)]));
  return {
    id: settings.collection,
    collection: withFields<AuthoredCollection>(
      {
        title: only(settings.title, languages),
        languages,
        categories: settings.categories.map(({ id, label }) => ({
          id,
          label: only(label, languages),
        })),
      },
      {
        description: onlyIf(settings.description, languages),
        rights: onlyIf(settings.rights, languages),
        view: settings.view,
      },
    ),
    articles: articles.map((article) => ({
      id: article.id,
      front: writeFront(article, languages),
      body: texts.get(article.id)?.text ?? "",
    })),
    events: writeEvents(project, texts),
    stories: settings.stories.map((story) => ({
      ...story,
      title: only(story.title, languages),
      ...sayIn({ summary: story.summary }, languages),
      steps: story.steps.map((step) => ({
        ...step,
        title: only(step.title, languages),
        ...sayIn({ text: step.text, question: step.question, notes: step.notes }, languages),
      })),
    })),
    glossary: (settings.glossary ?? []).map((entry) => ({
      ...entry,
      term: only(entry.term, languages),
      text: only(entry.text, languages),
    })),
  };
}

/** The same as it would be read from the files, for `parseCollection`. */
export function toSource({
  id,
  collection,
  articles,
  events,
  stories,
  glossary,
}: AuthoredProject): CollectionSource {
  return {
    id,
    collection: { file: "collection.yaml", value: collection },
    articles: articles.map((article) => ({
      id: article.id,
      file: `articles/${article.id}.txt`,
      value: article.front,
      body: article.body,
    })),
    events: { file: "events.yaml", value: events },
    stories: stories.map((story, index) => {
      const name = story.id ?? `story-${index + 1}`;
      return { id: name, file: `stories/${name}.yaml`, value: story };
    }),
    ...(glossary.length === 0 ? {} : { glossary: { file: "glossary.yaml", value: glossary } }),
  };
}

function writeFront(article: ProjectArticle, languages: readonly string[]): AuthoredArticle {
  const { id: _id, body: _body, length: _length, order: _order, ...front } = article;
  return withFields<AuthoredArticle>(
    {
      ...front,
      language: front.language ?? "",
      published: front.published ?? "",
      shortTitle: only(front.shortTitle, languages),
      rights: only(front.rights, languages),
    },
    {
      publishedBasis: onlyIf(front.publishedBasis, languages),
      writtenBasis: onlyIf(front.writtenBasis, languages),
    },
  );
}

/** Those of the texts that there are, in the collection's languages and no other. */
function sayIn<K extends string>(
  texts: Readonly<Record<K, LocalText | undefined>>,
  languages: readonly string[],
): { readonly [key in K]?: LocalText } {
  const said = Object.entries<LocalText | undefined>(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, only(text, languages)] as const],
  );
  return Object.fromEntries(said) as { readonly [key in K]?: LocalText };
}
