import { gzipSync } from "node:zlib";
import { findMedian } from "../shared/statistics.ts";
import { LINES, type Times } from "./measure-page.ts";
import { BARE, type Contestant, ELEMENT, EMBED } from "./pages.ts";

/** A contestant's times of all runs, by the name of the line. */
export type Measured = ReadonlyMap<string, Readonly<Record<string, readonly Times[]>>>;

export interface Conditions {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly browser: string;
  readonly runs: number;
}

export interface Demand {
  readonly text: string;
  readonly isMet: boolean;
}

const CODE_LIMIT_BYTES = 40_000;
const PAINT_LIMIT = 1.3;

export function countBytes(parts: readonly (string | Buffer)[]): number {
  return parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
}

export function medianOf(times: readonly Times[], pick: (time: Times) => number | undefined) {
  return findMedian(times.map(pick).filter((ms) => ms !== undefined));
}

/** What is demanded of ours, and whether it is so. */
export function listDemands(contestants: readonly Contestant[], measured: Measured): Demand[] {
  const code = contestants
    .filter(({ name }) => name === EMBED || name === ELEMENT)
    .map((one) => {
      const bytes = countBytes(one.code);
      const text = `${one.name}: script and style at most 40 kB, is ${kilobytes(bytes)}`;
      return { text, isMet: bytes <= CODE_LIMIT_BYTES };
    });
  const paint = LINES.map(({ name }) => {
    const ratio =
      (paintOf(measured, EMBED, name) ?? Infinity) / (paintOf(measured, BARE, name) ?? 0);
    const text = `${EMBED}: first paint (${name}) at most 1.3 × the bare page's, is ${ratio.toFixed(2)} ×`;
    return { text, isMet: ratio <= PAINT_LIMIT };
  });
  return [...code, ...paint];
}

function paintOf(measured: Measured, contestant: string, line: string): number | undefined {
  return medianOf(measured.get(contestant)?.[line] ?? [], ({ paintMs }) => paintMs);
}

export function printReport(
  contestants: readonly Contestant[],
  measured: Measured,
  conditions: Conditions,
): string {
  const { date, machine, node, browser, runs } = conditions;
  const head = [
    "",
    "script and style",
    "all files",
    ...LINES.flatMap(({ name }) => [`first paint, ${name}`, "× bare", "timeline stands"]),
  ];
  const rows = contestants.map((one) => [
    one.name,
    one.code.length === 0 ? "–" : kilobytes(countBytes(one.code)),
    kilobytes(countBytes(Object.values(one.files))),
    ...LINES.flatMap(({ name }) => printTimes(measured, one.name, name)),
  ]);
  const demands = listDemands(contestants, measured);
  return `# Timelines in other people's pages

The same events, each as its documentation shows it, in a page of its own of 700 by 560 pixels. Bytes are gzipped. Times
are medians of ${runs} runs in turn, each in a fresh browser context: from the request to the first text or picture, and to
the timeline. The bare page is the embed page without script, style and drawing. Only ours and the bare page hold the
quotations in the page; TimelineJS shows them one by one, vis-timeline not at all.

${[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}

${demands.map(({ text, isMet }) => `- ${isMet ? "holds" : "**does not hold**"}: ${text}`).join("\n")}

${date}; ${machine}; Node ${node}; ${browser}; \`npm run bench:embed\`.
`;
}

function printTimes(measured: Measured, contestant: string, line: string): readonly string[] {
  const times = measured.get(contestant)?.[line] ?? [];
  const paint = paintOf(measured, contestant, line);
  const bare = paintOf(measured, BARE, line);
  const drawn = medianOf(times, ({ drawnMs }) => drawnMs);
  return [
    milliseconds(paint),
    paint === undefined || bare === undefined ? "–" : (paint / bare).toFixed(2),
    milliseconds(drawn),
  ];
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? "–" : `${value.toFixed(0)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
