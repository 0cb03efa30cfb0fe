import { readJsonLd } from "./json-ld.ts";
import { chooseFacts, type KnownFacts, type Statement } from "./known-facts.ts";
import {
  attributeOf,
  isElement,
  type MarkupNode,
  nameOf,
  rawTextOf,
  walkMarkup,
} from "./markup-node.ts";

/** By which names of `meta` pages say it, in the order in which they are believed. */
const META: Readonly<Record<keyof Statement, readonly string[]>> = {
  title: ["og:title", "twitter:title", "dc.title", "citation_title"],
  publisher: ["og:site_name", "dc.publisher", "application-name"],
  author: ["author", "article:author", "dc.creator", "citation_author"],
  url: ["og:url"],
  language: ["og:locale", "content-language", "dc.language"],
  published: [
    "article:published_time",
    "og:published_time",
    "article:published",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "date",
  ],
};

/** What a page says of the article on it: JSON-LD first, then its `meta` elements, then the page itself. */
export function readHtmlFacts(root: MarkupNode): KnownFacts {
  const meta = new Map<string, string>();
  const jsonLd: Statement[] = [];
  let page: Statement = {};
  let headings = 0;
  let heading: string | undefined;

  walkMarkup(root, {
    enter(node) {
      if (!isElement(node)) return true;
      switch (nameOf(node)) {
        case "html":
          page = { ...page, language: attributeOf(node, "lang") };
          return true;
        case "meta":
          takeMeta(node);
          return false;
        case "link":
          if (attributeOf(node, "rel")?.toLowerCase() === "canonical") {
            page = { url: attributeOf(node, "href"), ...page };
          }
          return false;
        case "script":
          if (attributeOf(node, "type")?.toLowerCase() === "application/ld+json") {
            const statement = readJsonLd(rawTextOf(node));
            if (statement !== undefined) jsonLd.push(statement);
          }
          return false;
        case "title":
          // A drawing inside the page may have one too.
          page = { title: rawTextOf(node), ...page };
          return false;
        case "h1":
          headings += 1;
          heading ??= rawTextOf(node);
          return false;
        case "time":
          takeTime(node);
          return true;
        case "svg":
          return false;
        default:
          return true;
      }
    },
  });
  const stated = listMeta(meta);
  const onlyHeading = headings === 1 ? heading : undefined;
  return chooseFacts([...jsonLd, ...stated, { title: onlyHeading }, page]);

  function takeMeta(node: MarkupNode): void {
    const name =
      attributeOf(node, "property") ??
      attributeOf(node, "name") ??
      attributeOf(node, "itemprop") ??
      attributeOf(node, "http-equiv");
    const content = attributeOf(node, "content");
    if (name === undefined || content === undefined) return;
    const key = name.trim().toLowerCase();
    if (!meta.has(key)) meta.set(key, content);
  }

  /** Microdata; a `time` without it may be of anything. */
  function takeTime(node: MarkupNode): void {
    const property = attributeOf(node, "itemprop")?.toLowerCase();
    const isPublished = property === "datepublished" || attributeOf(node, "pubdate") !== undefined;
    const published = attributeOf(node, "datetime");
    if (isPublished && published !== undefined) page = { published, ...page };
  }
}

/** One statement for each name of `meta`, so that the most believed comes first. */
function listMeta(meta: ReadonlyMap<string, string>): readonly Statement[] {
  return Object.entries(META).flatMap(([fact, names]) =>
    names.flatMap((name): readonly Statement[] => {
      const value = meta.get(name);
      return value === undefined ? [] : [{ [fact]: value }];
    }),
  );
}
