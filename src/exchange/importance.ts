import { foldKey } from "./fold-key.ts";
import { readNumber } from "./number.ts";
import { grow } from "./text-column.ts";

/** The importance of every event when no column says. */
const USUAL = 3;
/** Which share of all rows is at least this important: one in two is 2, one in a thousand is 5. */
const SHARES: readonly (readonly [level: number, share: number])[] = [
  [5, 0.001],
  [4, 0.01],
  [3, 0.1],
  [2, 0.5],
];
const STATED =
  /^(?:importance|weight|priority|rank|viktighet|betydning|vekt|prioritet|wichtigkeit|gewicht|prioritat)/;

export interface ImportanceColumn {
  readonly importance: Uint8Array;
  readonly importanceFrom?: string;
}

export interface ImportanceWriter {
  write(text: string): void;
  finish(): ImportanceColumn;
}

/**
 * Importance 1 to 5 from a column of numbers. A column that is named so and holds whole numbers from 1 to 5 is taken as
 * it stands, a missing one being 3. Any other (deaths, say) is ranked: the shares above which halve and then go down by
 * tens, so that levels are steps of a logarithm, as deaths are spread. Equal numbers get the same level, the lower one
 * where a level would overflow; what is missing, zero or negative gets 1.
 */
export function createImportanceWriter(name: string, decimalComma: boolean): ImportanceWriter {
  let values = new Float64Array(1 << 12);
  let rows = 0;
  let lastText = "";
  let last = Number.NaN;
  return {
    write(text) {
      if (text !== lastText) {
        lastText = text;
        last = readNumber(text, decimalComma);
      }
      if (rows === values.length) values = grow(values, rows + 1);
      values[rows] = last;
      rows += 1;
    },
    finish() {
      const column = values.subarray(0, rows);
      if (STATED.test(foldKey(name)) && column.every(isLevelOrMissing)) {
        return { importance: Uint8Array.from(column, (value) => value || USUAL) };
      }
      return { importance: rankValues(column), importanceFrom: name };
    },
  };
}

/** The same importance for all. */
export function createUsualImportance(): ImportanceWriter {
  let rows = 0;
  return {
    write() {
      rows += 1;
    },
    finish: () => ({ importance: new Uint8Array(rows).fill(USUAL) }),
  };
}

function isLevelOrMissing(value: number): boolean {
  return Number.isNaN(value) || (value >= 1 && value <= 5 && Number.isInteger(value));
}

function rankValues(values: Float64Array): Uint8Array {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const levels = new Map<number, number>();
  let above = 0;
  for (const value of [...counts.keys()].sort((a, b) => b - a)) {
    above += counts.get(value) ?? 0;
    const level = SHARES.find(([, share]) => above <= Math.max(1, values.length * share))?.[0];
    levels.set(value, level ?? 1);
  }
  const importance = new Uint8Array(values.length).fill(1);
  let lastValue = 0;
  let lastLevel = 1;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    if (!(value > 0)) continue;
    if (value !== lastValue) {
      lastValue = value;
      lastLevel = levels.get(value) ?? 1;
    }
    importance[row] = lastLevel;
  }
  return importance;
}
