import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isSame } from "#core/base";
import { printEventPart } from "./print-files.ts";
import type { TextEdit } from "./text-edit.ts";
import { listItems, listMembers, startLine, type YamlPart } from "./yaml-parts.ts";

/** A parsed text and its characters. */
export interface YamlText {
  readonly text: string;
  readonly document: Document;
}

type Edits = readonly TextEdit[];

/**
 * The fewest edits that make a list's item hold a value: members that keep their value keep their characters and their
 * comments. What cannot be changed in parts is printed anew.
 */
export function editItem(yaml: YamlText, part: YamlPart<unknown>, value: unknown): Edits {
  const { node } = part;
  const edits = isMap(node) && isRecord(value) ? editMap(yaml, node, value) : undefined;
  return edits ?? replaceItem(yaml, part, value);
}

/** A list's item, printed anew in its place. */
export function replaceItem(
  { text }: YamlText,
  { start, end }: YamlPart<unknown>,
  value: unknown,
): Edits {
  return [{ from: start, to: end, text: indentLines([value], columnOf(text, start)).trimStart() }];
}

/** A new item of a list, at the beginning of a line. */
export function insertItem(at: number, value: unknown, column: number): TextEdit {
  return { from: at, to: at, text: indentLines([value], column), isLine: true };
}

/** A part that fills whole lines, taken out. */
function removePart({ text }: YamlText, { start, end }: YamlPart<unknown>): TextEdit {
  return { from: startLine(text, start), to: end, text: "" };
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - startLine(text, offset);
}

function editMap(
  yaml: YamlText,
  map: YAMLMap,
  value: Readonly<Record<string, unknown>>,
): Edits | undefined {
  const parts = map.flow === true ? undefined : listMembers(yaml.text, map);
  const [first] = parts ?? [];
  if (parts === undefined || first === undefined) return undefined;
  const column = columnOf(yaml.text, first.start);
  const byKey = new Map(parts.map((part) => [nameOf(part.node), part]));
  const edits: TextEdit[] = [];
  for (const [key, part] of byKey) {
    const next = value[key];
    // The first member shares its line with the item's dash.
    if (next === undefined && part === first) return undefined;
    if (next === undefined) edits.push(removePart(yaml, part));
    else if (!isSame(toPlain(yaml, part.node.value), next)) {
      edits.push(...editMember(yaml, part, key, next, column));
    }
  }
  let last: number | undefined;
  for (const [key, next] of Object.entries(value)) {
    const known = byKey.get(key);
    last = known?.end ?? last;
    if (known !== undefined || next === undefined) continue;
    if (last === undefined) return undefined;
    edits.push({ from: last, to: last, text: indentLines({ [key]: next }, column), isLine: true });
  }
  return edits;
}

function editMember(
  yaml: YamlText,
  { node, start, end }: YamlPart<Pair>,
  key: string,
  value: unknown,
  column: number,
): Edits {
  const held = node.value;
  if (isMap(held) && isRecord(value)) {
    const edits = editMap(yaml, held, value);
    if (edits !== undefined) return edits;
  }
  if (isSeq(held) && Array.isArray(value)) {
    const edits = editList(yaml, held, value);
    if (edits !== undefined) return edits;
  }
  const printed = indentLines({ [key]: value }, column).trimStart();
  const inLine = findInLine(yaml.text, held);
  if (inLine === undefined || printed.indexOf("\n") < printed.length - 1) {
    return [{ from: start, to: end, text: printed }];
  }
  // The comment behind the value stays.
  return [{ ...inLine, text: printed.slice(key.length + 1).trim() }];
}

/** Items that are the same at both ends stay; of those between, each takes the place of one as far as there are any. */
function editList(yaml: YamlText, list: YAMLSeq, values: readonly unknown[]): Edits | undefined {
  const parts = list.flow === true ? [] : listItems(yaml.text, list);
  const [first] = parts;
  if (first === undefined || values.length === 0) return undefined;
  const isKept = (at: number, to: number) => isSame(toPlain(yaml, parts[at]?.node), values[to]);
  const shorter = Math.min(parts.length, values.length);
  let head = 0;
  while (head < shorter && isKept(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isKept(parts.length - 1 - tail, values.length - 1 - tail)) {
    tail += 1;
  }
  const column = columnOf(yaml.text, first.start);
  const old = parts.slice(head, parts.length - tail);
  const fresh = values.slice(head, values.length - tail);
  const at = old.at(-1)?.end ?? parts[head - 1]?.end ?? startLine(yaml.text, first.start);
  return [
    ...old.flatMap((part, index) =>
      index < fresh.length ? editItem(yaml, part, fresh[index]) : [removePart(yaml, part)],
    ),
    ...fresh.slice(old.length).map((value) => insertItem(at, value, column)),
  ];
}

/** Where a value stands that is written on its key's line. */
function findInLine(text: string, node: unknown): { from: number; to: number } | undefined {
  if (!isNode(node) || node.range === undefined || node.range === null) return undefined;
  const [from, to] = node.range;
  const isBlock = isScalar(node)
    ? node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL"
    : !(isMap(node) || isSeq(node)) || node.flow !== true;
  return isBlock || from === to || text.slice(from, to).includes("\n") ? undefined : { from, to };
}

function indentLines(part: unknown, column: number): string {
  return printEventPart(part).replace(/^(?=.)/gm, " ".repeat(column));
}

function toPlain({ document }: YamlText, node: unknown): unknown {
  return isNode(node) ? node.toJS(document) : undefined;
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
