import { err, ok, type Result } from "#core/base";
import { readArguments } from "../extract/read-arguments.ts";

/** What the command was told, before anything was read. */
export interface AddOptions {
  /** `-`: standard input. */
  readonly file: string;
  readonly data: string;
  readonly collection: string;
  /** The title of a collection that is to begin; undefined: it must be there. */
  readonly newTitle: string | undefined;
  readonly languages: readonly string[] | undefined;
  readonly isDryRun: boolean;
  readonly said: SaidOfArticle;
}

/** What the person says of the article; it counts before what its front matter says. */
export type SaidOfArticle = { readonly [key in ArticleOption]?: string };
export type ArticleOption = (typeof ARTICLE_OPTIONS)[number];

const ARTICLE_OPTIONS = [
  "id",
  "title",
  "short-title",
  "publisher",
  "agency",
  "author",
  "published",
  "written",
  "language",
  "url",
  "rights",
  "text",
] as const;

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;

/** The options; the help when it is asked for; or what is not understood, in words. */
export function readAddOptions(args: readonly string[]): Result<AddOptions | "help", string> {
  const read = readArguments(args, {
    ...(Object.fromEntries(ARTICLE_OPTIONS.map((name) => [name, TEXT])) as Record<
      ArticleOption,
      typeof TEXT
    >),
    data: TEXT,
    collection: TEXT,
    new: TEXT,
    languages: TEXT,
    "dry-run": FLAG,
    help: FLAG,
  });
  if (!read.ok) return read;
  const { values, flags, files } = read.value;
  if (flags.has("help")) return ok("help");
  const [file, other] = files;
  if (file === undefined) return err("FILE is missing: the article’s text");
  if (other !== undefined) return err(`one FILE at a time, not also “${other}”`);
  const { data = "data", collection, languages, new: newTitle, ...said } = values;
  if (collection === undefined) return err("--collection is missing: the id of the collection");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(collection)) {
    return err(`--collection is an id (small letters, digits, hyphens), not “${collection}”`);
  }
  if (newTitle === undefined && languages !== undefined) return err("--languages goes with --new");
  if (newTitle?.trim() === "") return err("--new is the title of the new collection");
  return ok({
    file,
    data: data.replace(/(?<=.)[\\/]+$/, ""),
    collection,
    newTitle,
    languages: languages?.split(",").map((tag) => tag.trim()),
    isDryRun: flags.has("dry-run"),
    said,
  });
}

export const ADD_HELP = `Adds an article to a collection, with the events found in it as drafts.

Usage: npm run add -- FILE --collection ID [OPTIONS]

FILE is a text in UTF-8 (.txt, .md), with or without front matter; what an option says counts first.
Of .md the marks of headings, lists, quotes, links and emphasis are taken off.
Writes DATA/ID/articles/<id>.txt, and puts the events at the end of DATA/ID/events.yaml, each with
“status: draft”: npm run dev shows them, nothing publishes them. Nothing that stands there changes.
What is only a guess or not translated yet is said in a comment above the draft; events that may be
the same as some that are there are listed, never joined.

  --title TEXT, --published DATE     needed, here or in the front matter (DATE is EDTF: 2024-03-23)
  --written DATE                     when the words were written, if not when they were published
  --language TAG                     en, nb, …; the words tell when it is left out
  --publisher, --agency, --author, --url, --short-title, --rights TEXT
  --text full|excerpts               what may be published of it (the usual: excerpts)
  --id ID                            the article’s id; made from publisher (or title) and date

  --new TITLE                        begins the collection, with this title
  --languages en,nb                  with --new: its languages (the usual: the article’s)
  --data FOLDER                      where the collections are (the usual: data)
  --dry-run                          says what would be written, and writes nothing
  --help                             this text

Exit code: 0 all is well, 1 something is wrong with the text or the data, 2 the command was not understood.
`;
