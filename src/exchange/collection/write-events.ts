import { isSeq, parseDocument, type YAMLSeq } from "yaml";
import { err, isSame, ok, type Result } from "#core/base";
import type { AuthoredEvent } from "#core/model";
import { columnOf, editItem, insertItem, replaceItem, type YamlText } from "./edit-yaml.ts";
import { orderEvent, printEventPart } from "./print-files.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";
import { listItems, startLine, type YamlPart } from "./yaml-parts.ts";

/**
 * Why events could not be written into a text: it is not YAML, or no list; or parts of it stand for one another
 * (`*alias`), so that no edit changes one alone.
 */
export type WriteEventsFault = "not-a-list" | "entangled";

export interface WriteEventsOptions {
  /** Ids of events to take out, with the comment right above each. All others that are not given stay. */
  readonly remove?: Iterable<string>;
  /** By id, what is to stand in a comment above an event that is new, a line each. */
  readonly comments?: ReadonlyMap<string, readonly string[]>;
}

/**
 * `events.yaml` with these events in it. Those that stand there as they are keep their characters; of one that changed,
 * the members that did not; comments, empty lines and line ends stay. New events come last. Nothing is reordered.
 */
export function writeEvents(
  original: string | undefined,
  events: readonly AuthoredEvent[],
  { remove = [], comments = new Map() }: WriteEventsOptions = {},
): Result<string, WriteEventsFault> {
  const text = original ?? "";
  const yaml = parseText(text);
  if (yaml === undefined) return err("not-a-list");
  const { value } = yaml;
  const { contents } = yaml.document;
  const ordered = events.map(orderEvent);
  if (value === null) return ok(startList(text, ordered, comments));
  if (!isSeq(contents) || !Array.isArray(value)) return err("not-a-list");
  const plan = planChanges(value, ordered, new Set(remove));
  if (plan.steps.every((step) => step.kind === "keep") && plan.added.length === 0) return ok(text);
  if (contents.flow === true) return ok(replaceFlow(text, contents, plan, comments));
  for (const edit of [editItem, replaceItem]) {
    const written = applyPlan(yaml, contents, plan, { edit, comments });
    if (isSame(parseText(written)?.value, plan.result)) return ok(written);
  }
  return err("entangled");
}

function parseText(text: string): (YamlText & { readonly value: unknown }) | undefined {
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    keepSourceTokens: true,
  });
  if (document.errors.length > 0) return undefined;
  try {
    return { text, document, value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    // Aliases of what is not there, or that grow without end.
    return undefined;
  }
}

type Step =
  | { readonly kind: "keep" }
  | { readonly kind: "change"; readonly value: AuthoredEvent }
  | { readonly kind: "remove" };

interface Plan {
  /** One for each item that stands in the list. */
  readonly steps: readonly Step[];
  readonly added: readonly AuthoredEvent[];
  /** What the list must hold in the end. */
  readonly result: readonly unknown[];
}

/** Of several events with one id the first given takes the place of the first that stands there, and so on. */
function planChanges(
  items: readonly unknown[],
  events: readonly AuthoredEvent[],
  remove: ReadonlySet<string>,
): Plan {
  const waiting = [...events];
  const steps = items.map((item): Step => {
    const id = item instanceof Object && "id" in item ? item.id : undefined;
    const at = waiting.findIndex((event) => event.id === id);
    const [value] = at < 0 ? [] : waiting.splice(at, 1);
    if (value === undefined) return { kind: remove.has(String(id)) ? "remove" : "keep" };
    return isSame(item, value) ? { kind: "keep" } : { kind: "change", value };
  });
  const result = items.flatMap((item, index) => {
    const step = steps[index];
    return step?.kind === "change" ? [step.value] : step?.kind === "remove" ? [] : [item];
  });
  return { steps, added: waiting, result: [...result, ...waiting] };
}

type Editor = (yaml: YamlText, part: YamlPart<unknown>, value: unknown) => readonly TextEdit[];
type Comments = ReadonlyMap<string, readonly string[]>;

function applyPlan(
  yaml: YamlText,
  list: YAMLSeq,
  { steps, added, result }: Plan,
  { edit, comments }: { readonly edit: Editor; readonly comments: Comments },
): string {
  const { text } = yaml;
  const parts = listItems(text, list);
  const edits = parts.flatMap((part, index) => {
    const step = steps[index];
    if (step?.kind === "change") return edit(yaml, part, step.value);
    return step?.kind === "remove" ? [removeItem(text, parts, index)] : [];
  });
  const column = columnOf(text, parts[0]?.start ?? 0);
  const end = findListEnd(text, parts.at(-1)?.end ?? text.length);
  const areApart = parts.length < 2 || parts.some((part) => /^\r?\n/.test(text.slice(part.end)));
  added.forEach((event, index) => {
    const isApart = areApart && (index > 0 || !/(^|\n)\r?\n$/.test(text.slice(0, end)));
    if (isApart) edits.push({ from: end, to: end, text: "\n", isLine: true });
    const comment = printComment(comments, event.id).replace(/^(?=.)/gm, " ".repeat(column));
    if (comment !== "") edits.push({ from: end, to: end, text: comment, isLine: true });
    edits.push(insertItem(end, event, column));
  });
  if (result.length === 0) edits.push({ from: end, to: end, text: "[]\n", isLine: true });
  return applyEdits(text, edits);
}

/** The item with its own comment above it, and the empty lines below. The comment that heads the file stays. */
function removeItem(text: string, parts: readonly YamlPart<unknown>[], index: number): TextEdit {
  const { start, end } = parts[index] ?? { start: 0, end: 0 };
  let from = startLine(text, start);
  while (index > 0) {
    const above = startLine(text, from - 1);
    if (!/^[ \t]*#/.test(text.slice(above, from))) break;
    from = above;
  }
  const below = /^([ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return { from, to: end + below, text: "" };
}

/** New items go below everything that stands in the list's document. */
function findListEnd(text: string, after: number): number {
  const mark = /^\.\.\.(?=\s|$)/m.exec(text.slice(after));
  return mark === null ? text.length : after + mark.index;
}

/** The first events of a file that has none, below its comments. */
function startList(text: string, events: readonly AuthoredEvent[], comments: Comments): string {
  const list = events.length === 0 ? "[]\n" : printApart(events, events, comments);
  const isApart = text !== "" && !/\n\r?\n$/.test(text);
  return applyEdits(text, [
    { from: text.length, to: text.length, text: isApart ? `\n${list}` : list, isLine: true },
  ]);
}

/** A list in brackets becomes one in lines. */
function replaceFlow(
  text: string,
  list: YAMLSeq,
  { result: values, added }: Plan,
  comments: Comments,
): string {
  const [from, to] = list.range ?? [0, text.length];
  const printed = values.length === 0 ? "[]" : printApart(values, added, comments).trimEnd();
  return applyEdits(text, [{ from, to, text: printed }]);
}

function printApart(
  values: readonly unknown[],
  added: readonly AuthoredEvent[],
  comments: Comments,
): string {
  const print = (value: unknown): string => {
    const event = added.find((one) => one === value);
    return `${event === undefined ? "" : printComment(comments, event.id)}${printEventPart([value])}`;
  };
  return values.map(print).join("\n");
}

function printComment(comments: Comments, id: string): string {
  return (comments.get(id) ?? []).map((line) => `# ${line.replace(/\s+/g, " ")}\n`).join("");
}
