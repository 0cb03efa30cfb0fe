import type { ArticleSource } from "#core/model";
import { splitArticleFile } from "./article-file.ts";
import type { Folder } from "./folder.ts";
import type { NamedFile } from "./list-files.ts";
import { placeAtTop, readFile } from "./read-file.ts";
import { type FilePlace, type PlacedProblem, parseYamlFile } from "./yaml-file.ts";

/** An article's file as read. What could not be had of it is undefined in `source`. */
export interface ArticleReading {
  readonly file: string;
  readonly source: ArticleSource;
  readonly problems: readonly PlacedProblem[];
  readonly locate: (path: readonly (string | number)[], offset: number | undefined) => FilePlace;
}

/** Reads `articles/<id>.txt`: front matter and body. The body is had even when the front matter does not parse. */
export async function readArticle(root: Folder, { file, id }: NamedFile): Promise<ArticleReading> {
  const { text, problems } = await readFile(root, file);
  const top = { line: 1, column: 1 };
  if (text === undefined) {
    const source = { file, id, value: undefined, body: undefined };
    return { file, source, problems, locate: () => top };
  }
  const parts = splitArticleFile(text);
  if (parts === undefined) {
    const problem = placeAtTop(file, {
      path: [],
      code: "front-matter",
      message: "the file does not begin with front matter",
      text: text.split("\n", 1)[0] ?? "",
      mend: "put title, language, published and rights between two lines of ---, above the text",
    });
    const source = { file, id, value: undefined, body: text.replace(/\n$/, "") };
    return { file, source, problems: [...problems, problem], locate: () => top };
  }
  const { front, body, frontLine, bodyLine } = parts;
  const yaml = parseYamlFile(file, front, frontLine);
  return {
    file,
    source: { file, id, value: yaml.value, body },
    problems: [...problems, ...yaml.problems],
    locate: (path, offset) =>
      offset === undefined ? yaml.locate(path) : locateInBody(body, offset, bodyLine),
  };
}

function locateInBody(body: string, offset: number, bodyLine: number): FilePlace {
  const before = body.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: bodyLine + before.split("\n").length, column: offset - lineStart + 1 };
}
