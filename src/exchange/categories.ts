import { createByteMemory } from "./byte-memory.ts";
import { type ByteRows, decodeCell } from "./byte-rows.ts";
import { detach } from "./detach.ts";
import { grow } from "./text-column.ts";

/** How many categories have a colour and a shape of their own. */
const MOST = 8;
/** Distinct texts beyond these are not counted apart. */
const MOST_DISTINCT = 65_535;
const MEMORY_BITS = 10;

export interface CategoryColumn {
  readonly category: Uint8Array;
  readonly categories: readonly { readonly label: string; readonly count: number }[];
}

export interface CategoryWriter {
  write(text: string): void;
  writeCell(rows: ByteRows, cell: number): void;
  finish(): CategoryColumn;
}

/** Counts the texts of a column; the most frequent become categories, the others and empty ones the rest. */
export function createCategoryWriter(): CategoryWriter {
  const codes = new Map<string, number>([["", 0]]);
  const counts: number[] = [0];
  const memory = createByteMemory<number>(MEMORY_BITS);
  let column = new Uint16Array(1 << 12);
  let rows = 0;
  let lastText = "";
  let lastCode = 0;

  return {
    write(text) {
      if (text !== lastText) {
        lastText = text;
        lastCode = findCode(text);
      }
      writeCode(lastCode);
    },
    writeCell(own, cell) {
      const from = own.starts[cell] ?? 0;
      const to = own.ends[cell] ?? 0;
      writeCode(memory.find(own.bytes, from, to, () => findCode(decodeCell(own, cell))));
    },
    finish() {
      const listed = [...codes]
        .map(([label, code]) => ({ label, code, count: counts[code] ?? 0 }))
        .filter(({ code, count }) => code > 0 && count > 0)
        .sort((a, b) => b.count - a.count || a.code - b.code);
      const hasRest = listed.length > MOST || (counts[0] ?? 0) > 0;
      const named = listed.slice(0, hasRest ? MOST - 1 : MOST);
      const places = new Uint8Array(counts.length).fill(named.length);
      named.forEach(({ code }, place) => {
        places[code] = place;
      });
      const category = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) category[row] = places[column[row] ?? 0] ?? 0;
      const rest = rows - named.reduce((sum, { count }) => sum + count, 0);
      const shown = named.map(({ label, count }) => ({ label, count }));
      return { category, categories: hasRest ? [...shown, { label: "", count: rest }] : shown };
    },
  };

  function writeCode(code: number): void {
    counts[code] = (counts[code] ?? 0) + 1;
    if (rows === column.length) column = grow(column, rows + 1);
    column[rows] = code;
    rows += 1;
  }

  function findCode(text: string): number {
    return codes.get(text) ?? addCode(text);
  }

  function addCode(text: string): number {
    const label = text.trim().replace(/\s+/g, " ");
    const known = label === text ? undefined : codes.get(label);
    if (known !== undefined) return known;
    if (counts.length > MOST_DISTINCT) return 0;
    const code = counts.length;
    codes.set(detach(label), code);
    counts.push(0);
    return code;
  }
}
