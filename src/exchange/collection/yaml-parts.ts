import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/** What one item of a block list, or one member of a block map, takes up in its text. */
export interface YamlPart<N> {
  readonly node: N;
  /** At the `-` of an item, at the key of a member. */
  readonly start: number;
  /** Past the line end of its last line; comments and empty lines below it are not part of it. */
  readonly end: number;
}

/** The items of a block list, in order. The document must have been parsed with `keepSourceTokens`. */
export function listItems(text: string, list: YAMLSeq): readonly YamlPart<unknown>[] {
  const tokens = list.srcToken?.type === "block-seq" ? list.srcToken.items : [];
  return list.items.map((node, index) => {
    const mark = tokens[index]?.start.find(({ type }) => type === "seq-item-ind");
    const start = mark?.offset ?? 0;
    return { node, start, end: endLine(text, Math.max(start + 1, endOf(text, node))) };
  });
}

/** The members of a block map, in order; undefined when one has a key that is no plain name. */
export function listMembers(text: string, map: YAMLMap): readonly YamlPart<Pair>[] | undefined {
  const parts = map.items.flatMap((node): YamlPart<Pair>[] => {
    const start = isScalar(node.key) ? node.key.range?.[0] : undefined;
    return start === undefined ? [] : [{ node, start, end: endLine(text, endOf(text, node)) }];
  });
  return parts.length === map.items.length ? parts : undefined;
}

/** Past the last character that belongs to a node's content. */
function endOf(text: string, node: unknown): number {
  if (isPair(node)) return Math.max(endOf(text, node.key), endOf(text, node.value));
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    return Math.max(0, ...node.items.map((item) => endOf(text, item)));
  }
  const range = (node as { readonly range?: readonly [number, number, number] } | null)?.range;
  const [start, end] = range ?? [0, 0];
  const isBlock = isScalar(node) && (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL");
  if (!isBlock || /^[|>]\d?\+/.test(text.slice(start, start + 3))) return end;
  // The empty lines under a block text belong to nobody, unless its header asks to keep them.
  const content = text.slice(start, end).trimEnd();
  return start + content.length;
}

/** The end of the line that holds the character before an offset: a comment behind the content goes with it. */
function endLine(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at + 1;
}

/** Where the line begins that an offset is in. */
export function startLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
