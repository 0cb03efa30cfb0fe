import type { Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import {
  articlePath,
  classroomPath,
  collectionPath,
  embeddingPath,
  eventPath,
  exercisesPath,
  handoutPath,
  openPath,
  ownStoryPath,
  storyPath,
  workbenchPath,
} from "./addresses.ts";
import { type Html, html } from "./html.ts";
import type { SiteFile } from "./site.ts";
import { printXml } from "./xml.ts";

type PathIn = (locale: DateLocale) => string;

/** Both of one page stand beside each other, so that neither is far from its translation. */
const LOCALES: readonly DateLocale[] = ["en", "nb"];
/** A sitemap holds 50,000 addresses and 50 MB; with three translations each, as many as these stay well below both. */
const MOST_PAGES = 10_000;

/**
 * The sitemap of the site's pages (sitemaps.org, version 0.9), each with its translations: `sitemap.xml`, or an index of
 * that name where there are more pages than one file may hold. The pages for frames are not in it. No `lastmod`: when a
 * page was last changed is not in the data.
 */
export function listSitemapFiles(
  timelines: readonly Timeline[],
  site: string,
): readonly SiteFile[] {
  const pages = listPages(timelines);
  if (pages.length <= MOST_PAGES) {
    return [{ path: "sitemap.xml", print: () => printUrls(pages, site) }];
  }
  const parts = Array.from({ length: Math.ceil(pages.length / MOST_PAGES) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    print: () => printUrls(pages.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES), site),
  }));
  const index = parts.map(({ path }) => html`<sitemap><loc>${site}${path}</loc></sitemap>\n`);
  const print = () =>
    printXml(html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${index}</sitemapindex>
`);
  return [{ path: "sitemap.xml", print }, ...parts];
}

/** What crawlers may see, which is everything, and where the sitemap is (RFC 9309; sitemaps.org). */
export function printRobots(site: string | undefined): string {
  const sitemap = site === undefined ? "" : `\nSitemap: ${site}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** Every page that there is in each language, once. */
function listPages(timelines: readonly Timeline[]): readonly PathIn[] {
  return [
    ...timelines.flatMap(({ id, events, articles, stories }): readonly PathIn[] => [
      (locale) => collectionPath(id, locale),
      (locale) => classroomPath(id, locale),
      ...stories.map(
        (story): PathIn =>
          (locale) =>
            storyPath(id, locale, story.id),
      ),
      (locale) => ownStoryPath(id, locale),
      (locale) => handoutPath(id, locale),
      (locale) => exercisesPath(id, locale),
      ...events.map(
        (event): PathIn =>
          (locale) =>
            eventPath(id, locale, event.id),
      ),
      ...articles.map(
        (article): PathIn =>
          (locale) =>
            articlePath(id, locale, article.id),
      ),
    ]),
    embeddingPath,
    openPath,
    workbenchPath,
  ];
}

function printUrls(pages: readonly PathIn[], site: string): string {
  return printXml(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap((page) => LOCALES.map((locale) => printUrl(page, locale, site)))}</urlset>
`);
}

function printUrl(page: PathIn, locale: DateLocale, site: string): Html {
  return html`<url><loc>${site}${page(locale)}</loc>
<xhtml:link rel="alternate" hreflang="en" href="${site}${page("en")}"/>
<xhtml:link rel="alternate" hreflang="nb" href="${site}${page("nb")}"/>
<xhtml:link rel="alternate" hreflang="x-default" href="${site}${page("en")}"/></url>
`;
}
