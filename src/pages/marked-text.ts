import { attribute, type Html, html } from "./html.ts";

/** A half-open range of an article's body, in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A passage to highlight: where it stands, what it leads to, and the words in it (or near it) that carry the date. */
export interface PassageMark extends Range {
  readonly id: string;
  readonly href: string;
  readonly expression?: Range;
}

interface Run extends Range {
  /** The passages over this run, the one that begins first outermost. */
  readonly over: readonly PassageMark[];
  readonly leaves: readonly Leaf[];
}

interface Leaf extends Range {
  readonly isExpression: boolean;
}

/**
 * A piece of an article's body, beginning at `offset`, with its passages highlighted and linked and their temporal
 * expressions underlined. Passages may lie inside or across each other: the text is cut where any of them begins or
 * ends, the marks nest, and a passage that crosses another continues in a second mark. The first piece carries the id.
 */
export function markText(
  text: string,
  offset: number,
  passages: readonly PassageMark[],
): readonly Html[] {
  return nestRuns(findRuns(text, offset, passages), text, offset, 0);
}

function findRuns(text: string, offset: number, passages: readonly PassageMark[]): readonly Run[] {
  const end = offset + text.length;
  const expressions = passages.flatMap(({ expression }) => expression ?? []);
  const edges = [...passages, ...expressions].flatMap(({ from, to }) => [from, to]);
  const cuts = [offset, end, ...edges.filter((edge) => edge > offset && edge < end)];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const ordered = [...passages].sort((a, b) => a.from - b.from || b.to - a.to);
  const runs: Run[] = [];
  sorted.slice(0, -1).forEach((from, index) => {
    const to = sorted[index + 1] ?? end;
    const over = ordered.filter((passage) => covers(passage, from, to));
    const leaf = { from, to, isExpression: expressions.some((range) => covers(range, from, to)) };
    const last = runs.at(-1);
    if (last !== undefined && isSame(last.over, over)) {
      runs[runs.length - 1] = { ...last, to, leaves: [...last.leaves, leaf] };
    } else runs.push({ from, to, over, leaves: [leaf] });
  });
  return runs;
}

function nestRuns(
  runs: readonly Run[],
  text: string,
  offset: number,
  depth: number,
): readonly Html[] {
  const parts: Html[] = [];
  for (let first = 0; first < runs.length; ) {
    const passage = runs[first]?.over[depth];
    let next = first + 1;
    if (passage !== undefined) while (runs[next]?.over[depth] === passage) next += 1;
    const inside = runs.slice(first, next);
    parts.push(
      ...(passage === undefined
        ? inside.map((run) => printRun(run, text, offset))
        : [
            html`<mark class="passage"${attribute("id", inside[0]?.from === passage.from ? passage.id : undefined)}>${nestRuns(inside, text, offset, depth + 1)}</mark>`,
          ]),
    );
    first = next;
  }
  return parts;
}

function printRun(run: Run, text: string, offset: number): Html {
  const words = run.leaves.map(({ from, to, isExpression }) => {
    const part = text.slice(from - offset, to - offset);
    return isExpression ? html`<u class="expression">${part}</u>` : part;
  });
  const innermost = run.over.at(-1);
  return innermost === undefined
    ? html`${words}`
    : html`<a class="passage-link" href="${innermost.href}">${words}</a>`;
}

function covers(range: Range, from: number, to: number): boolean {
  return range.from <= from && range.to >= to;
}

function isSame(a: readonly PassageMark[], b: readonly PassageMark[]): boolean {
  return a.length === b.length && a.every((passage, index) => passage === b[index]);
}
