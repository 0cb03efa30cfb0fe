import { type ByteRows, decodeCell } from "./byte-rows.ts";
import { foldKey } from "./fold-key.ts";
import { readDigitBytes, readNumber } from "./number.ts";
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
  writeCell(rows: ByteRows, cell: number): void;
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
      writeValue(last);
    },
    writeCell(own, cell) {
      const value = readDigitBytes(own.bytes, own.starts[cell] ?? 0, own.ends[cell] ?? 0);
      writeValue(Number.isNaN(value) ? readNumber(decodeCell(own, cell), decimalComma) : value);
    },
    finish() {
      const column = values.subarray(0, rows);
      const levels = STATED.test(foldKey(name)) ? takeLevels(column) : undefined;
      if (levels !== undefined) return { importance: levels };
      return { importance: rankValues(column), importanceFrom: name };
    },
  };

  function writeValue(value: number): void {
    if (rows === values.length) values = grow(values, rows + 1);
    values[rows] = value;
    rows += 1;
  }
}

/** The same importance for all. */
export function createUsualImportance(): ImportanceWriter {
  let rows = 0;
  return {
    write() {
      rows += 1;
    },
    writeCell() {
      rows += 1;
    },
    finish: () => ({ importance: new Uint8Array(rows).fill(USUAL) }),
  };
}

/** The values as levels, where all of them are levels or missing. */
function takeLevels(values: Float64Array): Uint8Array | undefined {
  const levels = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    const isMissing = Number.isNaN(value);
    if (!isMissing && !(value >= 1 && value <= 5 && Number.isInteger(value))) return undefined;
    levels[row] = isMissing ? USUAL : value;
  }
  return levels;
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
