import {
  type Collection,
  type CollectionSource,
  type Problem,
  parseCollection,
  type SourceFile,
} from "#core/model";
import { findStrays } from "./find-strays.ts";
import type { Folder } from "./folder.ts";
import { listFiles, type NamedFile } from "./list-files.ts";
import { type ArticleReading, readArticle } from "./read-article.ts";
import { readFile } from "./read-file.ts";
import { type FilePlace, type PlacedProblem, parseYamlFile } from "./yaml-file.ts";

/** A collection as read: the checked value when nothing was wrong, else every problem with its file and line. */
export interface CollectionReading {
  /** The folder's name. */
  readonly id: string;
  readonly collection: Collection | undefined;
  /** Everything as read, before any check. */
  readonly source: CollectionSource;
  /** `events.yaml`, character by character; undefined when it could not be read. */
  readonly eventsText: string | undefined;
  /** By file, line and column. */
  readonly problems: readonly PlacedProblem[];
}

/**
 * Reads and checks `<folder>/collection.yaml`, `events.yaml`, `articles/`, and where they are there, `stories/` and
 * `glossary.yaml`. Repairs nothing.
 */
export async function readCollection(root: Folder, folder: string): Promise<CollectionReading> {
  const id = folder.slice(folder.lastIndexOf("/") + 1);
  const collection = await readYaml(root, `${folder}/collection.yaml`);
  const events = await readYaml(root, `${folder}/events.yaml`);
  const articleFiles = await listFiles(root, `${folder}/articles`, ".txt");
  const articles = await readEach(articleFiles.files, (file) => readArticle(root, file));
  const storyFiles = await listFiles(root, `${folder}/stories`, ".yaml");
  const stories = await readEach(storyFiles.files, async ({ file, id: storyId }) => ({
    ...(await readYaml(root, file)),
    id: storyId,
  }));
  const glossary = await readOptionalYaml(root, `${folder}/glossary.yaml`);
  const source: CollectionSource = {
    id,
    collection,
    events,
    articles: articles.map(({ source }) => source),
    stories,
    ...(glossary && { glossary }),
  };
  const parsed = parseCollection(source);
  const parts: readonly (YamlReading | ArticleReading)[] = [
    collection,
    events,
    ...articles,
    ...stories,
    ...(glossary === undefined ? [] : [glossary]),
  ];
  const locators = new Map(parts.map(({ file, locate }) => [file, locate]));
  const problems = [
    ...(await findStrays(root, folder)),
    ...articleFiles.problems,
    ...storyFiles.problems,
    ...parts.flatMap((part) => part.problems),
    ...(parsed.ok ? [] : parsed.error).map((problem) => placeProblem(problem, locators)),
  ].toSorted(compareProblems);
  return {
    id,
    collection: parsed.ok && problems.length === 0 ? parsed.value : undefined,
    source,
    eventsText: events.text,
    problems,
  };
}

interface YamlReading extends SourceFile {
  readonly text: string | undefined;
  readonly problems: readonly PlacedProblem[];
  readonly locate: Locate;
}

/** From a problem's path, and its offset into an article's body, to its place in the file. */
export type Locate = (path: Problem["path"], offset: number | undefined) => FilePlace;

async function readYaml(root: Folder, file: string): Promise<YamlReading> {
  const { text, problems } = await readFile(root, file);
  if (text === undefined) return { file, text, value: undefined, problems, locate: () => TOP };
  const returns = findLoneReturn(file, text);
  const yaml = parseYamlFile(file, text);
  return {
    file,
    text,
    value: returns.length === 0 ? yaml.value : undefined,
    problems: [...problems, ...(returns.length === 0 ? yaml.problems : returns)],
    locate: yaml.locate,
  };
}

/** The first carriage return that ends a line alone: to YAML here it ends none, and a comment would swallow what follows. */
function findLoneReturn(file: string, text: string): readonly PlacedProblem[] {
  const at = text.search(/\r(?!\n)/u);
  if (at < 0) return [];
  const above = text.slice(0, at).split("\n");
  const problem = {
    path: [],
    code: "carriage-return",
    message: "a line ends in a carriage return alone",
    text: JSON.stringify(text.slice(Math.max(0, at - 12), at + 12)),
    mend: "save the file with LF line ends",
  } as const;
  return [{ ...problem, file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1 }];
}

/** Undefined when there is no such file. */
async function readOptionalYaml(root: Folder, file: string): Promise<YamlReading | undefined> {
  const read = await root.readText(file);
  return !read.ok && read.error === "missing" ? undefined : readYaml(root, file);
}

const TOP: FilePlace = { line: 1, column: 1 };

async function readEach<T>(
  files: readonly NamedFile[],
  read: (file: NamedFile) => Promise<T>,
): Promise<readonly T[]> {
  return Promise.all(files.map(read));
}

function placeProblem(problem: Problem, locators: ReadonlyMap<string, Locate>): PlacedProblem {
  const file = problem.file ?? "";
  const place = locators.get(file)?.(problem.path, problem.offset) ?? TOP;
  return { ...problem, file, ...place };
}

function compareProblems(a: PlacedProblem, b: PlacedProblem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
