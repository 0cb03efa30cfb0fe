import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Problem } from "#core/model";
import { describeYamlError, isDuplicateKey } from "./yaml-error.ts";

/** Where something stands in a file; both count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as plain values, with the way back from a path to its place. */
export interface YamlFile {
  /** Undefined when the text could not be parsed; then there are problems. */
  readonly value: unknown;
  readonly problems: readonly PlacedProblem[];
  /** The place of the value at a path, or of the nearest holder of it that exists. */
  locate(path: readonly (string | number)[]): FilePlace;
}

export interface PlacedProblem extends Problem, FilePlace {
  readonly file: string;
}

/**
 * Parses YAML 1.2 (core schema): no merge keys, no custom tags, keys once only. Syntax errors and warnings become
 * problems with their place. `lineOffset` is how many lines of the file stand above the text.
 */
export function parseYamlFile(file: string, text: string, lineOffset = 0): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
  });
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  // One slip makes a trail of syntax errors: the first is told, and every key that stands twice.
  const [first, ...others] = [...document.errors, ...document.warnings];
  const told = first === undefined ? [] : [first, ...others.filter(isDuplicateKey)];
  const problems = told.map((error) => {
    const { problem, offset } = describeYamlError(error, text, document.contents);
    return { ...problem, file, ...placeAt(offset) };
  });
  const locate = (path: readonly (string | number)[]) =>
    placeAt(findOffset(document.contents, path));
  if (problems.length > 0) return { value: undefined, problems, locate };
  try {
    // An empty file is null in YAML; undefined would say that it was not read.
    return { value: document.toJS({ maxAliasCount: 100 }) ?? null, problems, locate };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem: Problem = { path: [], code: "yaml", message, mend: "write it without aliases" };
    return { value: undefined, problems: [{ ...problem, file, ...placeAt(0) }], locate };
  }
}

function findOffset(contents: unknown, path: readonly (string | number)[]): number {
  let node: unknown = contents;
  let offset = startOf(contents) ?? 0;
  for (const step of path) {
    const child = findChild(node, step);
    if (child === undefined) return offset;
    offset = child.offset;
    node = child.node;
  }
  return offset;
}

/** A key's own place, as its value may begin lines below it; an item's for lists. */
function findChild(
  node: unknown,
  step: string | number,
): { readonly node: unknown; readonly offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    const offset = pair === undefined ? undefined : startOf(pair.key);
    return pair === undefined || offset === undefined ? undefined : { node: pair.value, offset };
  }
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    const offset = startOf(item);
    return offset === undefined ? undefined : { node: item, offset };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
