import { parseCollection } from "./collection.ts";
import type { Problem } from "./problem.ts";
import type { CollectionSource } from "./source.ts";

/** A small collection in which everything is right, as it comes from YAML: for tests, to be spoilt one part at a time. */
export const FIRST_BODY =
  "The talks began in 2015. They ended on 7 March 2024, in the evening. “Peace,” said Dolnik.\n\n" +
  "Hours later the envoys left. Nobody signed.";
export const SECOND_BODY = "Samtalene startet i mars 2015. De sluttet 8. mars 2024, dagen etter.";

export function createSource(): CollectionSource {
  return {
    id: "talks",
    collection: {
      file: "talks/collection.yaml",
      value: {
        title: { en: "The talks", nb: "Samtalene" },
        languages: ["en", "nb"],
        view: "2015/2024",
        categories: [
          { id: "talk", label: { en: "Talk", nb: "Samtale" } },
          { id: "war", label: { en: "War", nb: "Krig" } },
        ],
      },
    },
    articles: [
      {
        id: "second",
        file: "talks/articles/second.txt",
        value: {
          title: "Samtalene",
          shortTitle: { en: "Second", nb: "Andre" },
          language: "nb",
          published: "2024-03-09",
          written: "2024-03-08",
          rights: { en: "Theirs.", nb: "Deres." },
          text: "full",
        },
        body: SECOND_BODY,
      },
      {
        id: "first",
        file: "talks/articles/first.txt",
        value: {
          title: "The talks",
          shortTitle: { en: "First", nb: "Første" },
          publisher: "The Daily",
          language: "en",
          published: "2024-03-08",
          url: "https://example.org/talks",
          rights: { en: "Theirs.", nb: "Deres." },
          text: "excerpts",
        },
        body: FIRST_BODY,
      },
    ],
    events: {
      file: "talks/events.yaml",
      value: [
        {
          id: "left",
          title: { en: "Envoys leave", nb: "Utsendingene drar" },
          category: "talk",
          place: { en: "Vienna", nb: "Wien" },
          importance: 2,
          after: ["end"],
          mentions: [
            {
              article: "first",
              exact: "Hours later the envoys left",
              expression: "Hours later",
              date: "2024-03-07",
              basis: "relative",
              relativeTo: "end",
              attributedTo: { en: "the UN", nb: "FN" },
            },
          ],
        },
        {
          id: "end",
          title: { en: "Talks end", nb: "Samtalene slutter" },
          summary: { en: "They end.", nb: "De slutter." },
          category: "talk",
          place: "Oslo",
          importance: 5,
          mentions: [
            {
              article: "first",
              exact: "They ended on 7 March 2024, in the evening",
              expression: "7 March 2024",
              date: "2024-03-07",
              partOfDay: "evening",
              basis: "explicit",
              attributedTo: "Dolnik",
            },
            {
              article: "second",
              exact: "De sluttet 8. mars 2024",
              expression: "8. mars 2024",
              date: "2024-03-08",
              basis: "explicit",
            },
          ],
        },
        {
          id: "begin",
          title: { en: "Talks begin", nb: "Samtalene starter" },
          category: "talk",
          importance: 3,
          mentions: [
            { article: "first", exact: "in 2015", date: "2015", basis: "explicit" },
            { article: "second", exact: "i mars 2015", date: "2015-03", basis: "explicit" },
            {
              date: "2015-03-14",
              basis: "external",
              reference: { title: "Talks", publisher: "Wiki", url: "https://example.org/t" },
            },
          ],
        },
      ],
    },
    stories: [
      {
        id: "walk",
        file: "talks/stories/walk.yaml",
        value: {
          title: { en: "A walk", nb: "En tur" },
          steps: [
            {
              title: { en: "The beginning", nb: "Begynnelsen" },
              text: { en: "They begin.", nb: "De begynner." },
              events: ["begin"],
              highlight: ["begin"],
              view: "2015/2016",
              passages: [
                { article: "first", exact: "The talks began in 2015" },
                { article: "first", exact: "They ended on 7 March 2024" },
              ],
              question: { en: "When?", nb: "Når?" },
            },
            { id: "last", title: { en: "The end", nb: "Slutten" }, events: ["begin"] },
          ],
        },
      },
    ],
    glossary: {
      file: "talks/glossary.yaml",
      value: [
        {
          id: "dolnik",
          kind: "person",
          term: { en: "Dolnik", nb: "Dolnik" },
          also: ["Mr Dolnik"],
          text: { en: "Spoke of peace.", nb: "Snakket om fred." },
          source: { article: "first", exact: "The talks" },
        },
        {
          id: "un",
          kind: "organisation",
          term: { en: "the UN", nb: "FN" },
          text: { en: "The United Nations.", nb: "De forente nasjoner." },
          source: {
            reference: { title: "UN", publisher: "UN", url: "https://example.org/un" },
          },
        },
      ],
    },
  };
}

/** The fixture with the value at a path replaced, or taken out when `value` is undefined. */
export function spoil(path: readonly (string | number)[], value: unknown): CollectionSource {
  const source = createSource();
  const key = path.at(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (node, step) => (node instanceof Object ? Reflect.get(node, step) : node),
      source,
    );
  if (!(holder instanceof Object) || key === undefined)
    throw new Error(`no holder: ${path.join(".")}`);
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else
    Object.defineProperty(holder, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  return source;
}

/** What is wrong with a source, each as `file path code`. */
export function listProblems(source: CollectionSource): readonly string[] {
  return findProblems(source).map(
    ({ file, path, code }) => `${file?.split("/").at(-1)} ${path.join(".")} ${code}`,
  );
}

export function findProblems(source: CollectionSource): readonly Problem[] {
  const parsed = parseCollection(source);
  return parsed.ok ? [] : parsed.error;
}
