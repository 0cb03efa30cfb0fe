import type { LearningResource, WithContext } from "schema-dts";
import { collectionPath } from "./addresses.ts";
import type { LinkedScope } from "./json-ld.ts";
import { say } from "./scope.ts";

interface TaughtPage {
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** A page for the classroom in the words of schema.org: something to learn from, made from the collection. */
export function describeTeaching(
  scope: LinkedScope,
  { path, title, description }: TaughtPage,
): WithContext<LearningResource> {
  const { at, timeline, locale } = scope;
  const url = at + path;
  return {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    "@id": url,
    url,
    name: title,
    description,
    inLanguage: locale,
    isAccessibleForFree: true,
    isPartOf: {
      "@type": "Dataset",
      "@id": at + collectionPath(timeline.id, locale),
      name: say(scope, timeline.title),
    },
  };
}
