import type { DateLocale } from "#core/time";
import { rootFrom } from "./addresses.ts";
import { otherLocale, printChrome, printWayBack } from "./chrome.ts";
import { relateToCollection } from "./collection-relations.ts";
import { type AppData, type PageFrame, printDocument } from "./document.ts";
import type { PageFile } from "./head-links.ts";
import type { Html } from "./html.ts";
import { describeTeaching } from "./json-ld-classroom.ts";
import type { PageInput } from "./page-input.ts";
import { createSiteScope, type SiteScope, say } from "./scope.ts";

export interface ClassroomDocument {
  readonly pathIn: (locale: DateLocale) => string;
  readonly title: string;
  readonly description: string;
  readonly page: "story" | "classroom" | "handout" | "exercises";
  readonly story?: string;
  /** How it is put into other pages, where that is not the collection's way. */
  readonly oembed?: PageFile;
  /** Style sheets beyond the classroom's own, from the site's root. */
  readonly styles?: readonly string[];
  readonly main: Html;
}

/** Where a page for the classroom stands, and in which words it speaks. */
export function createClassroomScope(
  input: PageInput,
  pathIn: (locale: DateLocale) => string,
): SiteScope {
  return createSiteScope(input, input.locale, rootFrom(pathIn(input.locale)));
}

/** A page for the classroom, under the collection's heading. */
export function printClassroomDocument(
  { timeline, locale }: PageInput,
  scope: SiteScope,
  document: ClassroomDocument,
  frame: PageFrame,
): string {
  const { pathIn, title, description, page, story, oembed, styles = [], main } = document;
  const app: AppData = { page, collection: timeline.id, ...(story === undefined ? {} : { story }) };
  return printDocument(
    {
      path: pathIn(locale),
      locale,
      title: `${title} · ${say(scope, timeline.title)}`,
      description,
      kind: "article",
      addresses: { en: pathIn("en"), nb: pathIn("nb") },
      ...relateToCollection(timeline, locale),
      ...(oembed && { oembed }),
      linkedData: describeTeaching(
        { ...scope, at: frame.site ?? scope.root },
        { path: pathIn(locale), title, description },
      ),
      app,
      styles: ["classroom/classroom.css", ...styles],
      body: printChrome({
        scope,
        heading: printWayBack(scope),
        translation: pathIn(otherLocale(locale)),
        main,
      }),
    },
    frame,
  );
}
