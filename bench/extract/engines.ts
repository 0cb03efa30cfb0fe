import { extractExpressions, type Language } from "../../src/core/extract/index.ts";
import type { Timex } from "./score.ts";

/** Something that finds temporal expressions in a text. */
export interface Engine {
  readonly name: string;
  readonly find: (text: string, written: string) => readonly Timex[];
}

export function createOwnEngine(language: Language): Engine {
  return {
    name: "Dateline",
    find: (text, written) => extractExpressions(text, { language, written }),
  };
}

/** The part of chrono-node that is used. */
interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoParts;
}

interface Chrono {
  parse(text: string, reference: Date): readonly ChronoResult[];
}

interface ChronoParts {
  isCertain(part: string): boolean;
  get(part: string): number | null;
}

/**
 * chrono-node, as a library that people use for this. It gives instants, no TIMEX3: its value is printed from the parts
 * that it calls certain, or, where it worked the day out, from the day.
 */
export async function createChronoEngine(): Promise<Engine> {
  // The bench's own packages are installed when it runs: by a name that the compiler does not look up.
  const name: string = "chrono-node";
  const chrono: Chrono = await import(name);
  return {
    name: "chrono-node",
    find: (text, written) =>
      chrono.parse(text, new Date(`${written.slice(0, 10)}T12:00:00`)).map((result) => ({
        start: result.index,
        end: result.index + result.text.length,
        type: result.start.isCertain("hour") ? "TIME" : "DATE",
        value: printValue(result.start),
      })),
  };
}

function printValue(parts: ChronoParts): string {
  const pad = (part: string, length: number) => String(parts.get(part) ?? 0).padStart(length, "0");
  const year = pad("year", 4);
  if (!parts.isCertain("month") && !parts.isCertain("day") && parts.isCertain("year")) return year;
  const month = `${year}-${pad("month", 2)}`;
  if (parts.isCertain("month") && !parts.isCertain("day")) return month;
  const day = `${month}-${pad("day", 2)}`;
  return parts.isCertain("hour") ? `${day}T${pad("hour", 2)}:${pad("minute", 2)}` : day;
}
