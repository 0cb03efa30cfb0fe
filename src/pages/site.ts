import type { Publication } from "#core/model";
import type { DateLocale } from "#core/time";
import {
  articlePath,
  collectionPath,
  embeddingPath,
  eventPath,
  openPath,
  workbenchPath,
} from "./addresses.ts";
import { printArticlePage } from "./article-page.ts";
import { listClassroomFiles } from "./classroom-files.ts";
import { printCollectionPage } from "./collection-page.ts";
import { feedPath, oembedPath } from "./collection-relations.ts";
import type { PageFrame } from "./document.ts";
import type { DrawTimeline } from "./draw-timeline.ts";
import { printEmbeddingPage } from "./embedding-page.ts";
import { printEventPage } from "./event-page.ts";
import { printFeed } from "./feed.ts";
import { hasFeed } from "./feed-time.ts";
import { describeOembed, describeStoryOembed } from "./oembed.ts";
import { printOpenPage } from "./open-page.ts";
import { listSitemapFiles, printRobots } from "./sitemap.ts";
import { relateToStory } from "./story-share.ts";
import { printWorkbenchPage } from "./workbench-page.ts";

/** A file of the site. `print` makes its text when asked: the development server makes only what is looked at. */
export interface SiteFile {
  /** From the site's root: `collections/x/index.html`. */
  readonly path: string;
  readonly print: () => string;
}

const LOCALES: readonly DateLocale[] = ["en", "nb"];

/**
 * Every page and data file of the collections, in a fixed order, and the pages for one's own files; the first collection
 * is also the site's first page.
 */
export function listSiteFiles(
  collections: readonly Publication[],
  draw: DrawTimeline,
  frame: PageFrame,
): readonly SiteFile[] {
  const [first] = collections;
  const homeIn = (locale: DateLocale) => first && collectionPath(first.timeline.id, locale);
  return [
    ...(first === undefined
      ? []
      : [
          {
            path: "index.html",
            print: () => printCollectionPage({ ...first, locale: "en", draw }, "", frame),
          },
        ]),
    ...collections.flatMap((collection) => [
      ...LOCALES.flatMap((locale) => listPages(collection, locale, draw, frame)),
      ...listDataFiles(collection),
      ...(frame.site === undefined ? [] : listLinkedFiles(collection, frame.site)),
    ]),
    ...LOCALES.map((locale) => ({
      path: `${openPath(locale)}index.html`,
      print: () => printOpenPage(locale, homeIn(locale), frame),
    })),
    ...LOCALES.map((locale) => ({
      path: `${workbenchPath(locale)}index.html`,
      print: () => printWorkbenchPage(locale, homeIn(locale), frame),
    })),
    ...LOCALES.map((locale) => ({
      path: `${embeddingPath(locale)}index.html`,
      print: () => printEmbeddingPage(locale, first?.timeline, frame),
    })),
    { path: "robots.txt", print: () => printRobots(frame.site) },
    ...(frame.site === undefined
      ? []
      : listSitemapFiles(
          collections.map(({ timeline }) => timeline),
          frame.site,
        )),
  ];
}

function listPages(
  collection: Publication,
  locale: DateLocale,
  draw: DrawTimeline,
  frame: PageFrame,
): readonly SiteFile[] {
  const { timeline } = collection;
  const input = { ...collection, locale, draw };
  const folder = collectionPath(timeline.id, locale);
  return [
    { path: `${folder}index.html`, print: () => printCollectionPage(input, folder, frame) },
    ...timeline.events.map((event) => ({
      path: `${eventPath(timeline.id, locale, event.id)}index.html`,
      print: () => printEventPage(input, event, frame),
    })),
    ...timeline.articles.map((article) => ({
      path: `${articlePath(timeline.id, locale, article.id)}index.html`,
      print: () => printArticlePage(input, article, frame),
    })),
    ...listClassroomFiles(input, frame),
  ];
}

function listDataFiles({ timeline, texts }: Publication): readonly SiteFile[] {
  const folder = collectionPath(timeline.id, "en");
  return [
    { path: `${folder}timeline.json`, print: () => printJson(timeline) },
    ...texts.map((text) => ({
      path: `${folder}articles/${text.article}/text.json`,
      print: () => printJson(text),
    })),
  ];
}

/** What leads other programs to a collection, on a site that knows its own address. */
function listLinkedFiles(collection: Publication, site: string): readonly SiteFile[] {
  const { timeline } = collection;
  return LOCALES.flatMap((locale) => [
    ...[undefined, ...timeline.events].map((event) => ({
      path: oembedPath(timeline, locale, event),
      print: () => printJson(describeOembed({ timeline, locale, site, ...(event && { event }) })),
    })),
    ...timeline.stories.map((story) => ({
      path: relateToStory({ timeline, story, locale }).path,
      print: () => printJson(describeStoryOembed({ timeline, locale, site }, story)),
    })),
    ...(hasFeed(timeline)
      ? [
          {
            path: feedPath(timeline.id, locale),
            print: () => printFeed({ ...collection, locale }, site),
          },
        ]
      : []),
  ]);
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
