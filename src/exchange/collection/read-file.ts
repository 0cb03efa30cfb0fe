import type { Problem } from "#core/model";
import type { Folder } from "./folder.ts";
import type { PlacedProblem } from "./yaml-file.ts";

/** A file's text, or undefined; and what is wrong with the file as such. */
export interface FileReading {
  readonly text: string | undefined;
  readonly problems: readonly PlacedProblem[];
}

/** Reads a file that must be there, in UTF-8 without a byte order mark. */
export async function readFile(root: Folder, file: string): Promise<FileReading> {
  const read = await root.readText(file);
  if (!read.ok) {
    const problem = read.error === "missing" ? MISSING : NOT_UTF_8;
    return { text: undefined, problems: [placeAtTop(file, problem)] };
  }
  if (!read.value.startsWith("\uFEFF")) return { text: read.value, problems: [] };
  return { text: read.value.slice(1), problems: [placeAtTop(file, BYTE_ORDER_MARK)] };
}

export function placeAtTop(file: string, problem: Problem): PlacedProblem {
  return { ...problem, file, line: 1, column: 1 };
}

const MISSING: Problem = {
  path: [],
  code: "file-missing",
  message: "the file is missing",
  mend: "add it",
};

const NOT_UTF_8: Problem = {
  path: [],
  code: "not-utf-8",
  message: "the file is not UTF-8",
  mend: "save it in the encoding UTF-8",
};

const BYTE_ORDER_MARK: Problem = {
  path: [],
  code: "byte-order-mark",
  message: "a byte order mark stands before the text",
  mend: "save the file as UTF-8 without a byte order mark",
};
