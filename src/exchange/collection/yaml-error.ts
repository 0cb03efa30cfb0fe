import { isScalar, type Node, visit, type YAMLError } from "yaml";
import type { Problem } from "#core/model";

/** A space between a line's beginning and its words that is none in YAML. */
const ODD_SPACE = /^[\s-]*[\u00A0\u2000-\u200B\u202F\u3000]/u;

export const isDuplicateKey = (error: YAMLError): boolean => error.code === "DUPLICATE_KEY";

/** The offset at which a person would look for it, and what to do there. */
export function describeYamlError(
  error: YAMLError,
  text: string,
  contents: unknown,
): { readonly problem: Problem; readonly offset: number } {
  const offset = findBeginning(error, text, contents);
  const line = findLine(text, offset);
  const problem = { path: [], code: "yaml", text: line.trim(), ...findWords(error, line) } as const;
  return { problem, offset };
}

function findWords(error: YAMLError, line: string): Pick<Problem, "message" | "mend"> {
  if (isDuplicateKey(error)) {
    return { message: "this key stands twice in one place", mend: "keep one of the two" };
  }
  if (error.code === "MULTIPLE_DOCS") {
    return {
      message: "a second document begins here",
      mend: "remove the line “---”, or put what follows in a file of its own",
    };
  }
  const message = `this is not YAML: ${error.message.replace(/\s+/g, " ").trim()}`;
  return { message, mend: findMend(error, line) };
}

function findMend({ code, message }: YAMLError, line: string): string {
  if (/^\s*(?:- *)?\t/u.test(line)) return "indent with spaces, not with tabs";
  if (ODD_SPACE.test(line)) {
    return "write the spaces at the beginning of the line again: one of them is not an ordinary space";
  }
  if (code === "MISSING_CHAR" && message.includes("quote")) {
    return "put the quotation mark that ends this text";
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY" || /^\s*(?:- +)?[\w-]+: +[^"'[{>|#][^"]*: /u.test(line)) {
    return "put the text in quotation marks: there is a colon in it";
  }
  return "mend the line or the one above: colons, quotation marks, brackets and indentation";
}

/** Of a text in quotation marks without an end, where it begins; the line below, where its spaces are what is wrong. */
function findBeginning({ code, pos: [at] }: YAMLError, text: string, contents: unknown): number {
  let quoted: number | undefined;
  if (code === "MISSING_CHAR") {
    visit(contents as Node | null, (_key, node) => {
      const isQuoted = isScalar(node) && /^QUOTE_/u.test(node.type ?? "");
      const [start, end] = (isQuoted ? node.range : undefined) ?? [at, at];
      if (start < at && end >= at) quoted = start;
    });
  }
  if (quoted !== undefined) return quoted;
  const below = text.indexOf("\n", at) + 1;
  const isEmpty = lineAt(text, at).trim() === "" && below > 0;
  return isEmpty && ODD_SPACE.test(lineAt(text, below)) ? below : at;
}

/** The line at which it was noticed; where that is empty, the last one above it. */
function findLine(text: string, offset: number): string {
  const line = lineAt(text, offset);
  return line.trim() === "" ? lineAt(text, text.slice(0, offset).trimEnd().length) : line;
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
}
