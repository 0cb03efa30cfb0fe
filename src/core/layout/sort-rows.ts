const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const PASSES = 3;
/** Values are told apart by so many steps between the least and the greatest. */
const STEPS = 2 ** (DIGIT_BITS * PASSES - 1) - 1;
/** Mending is given up after so many exchanges a row. */
const MOST_STEPS_PER_ROW = 16;

/**
 * The rows in order of their values, rows of one value in their own order. Sorts by digits of a rounded value (a radix
 * sort from the least digit on: three passes, no comparison), then mends what the rounding left out of order: more than
 * ten times as fast as sorting rows by a comparison.
 */
export function sortRows(values: Float64Array): Uint32Array {
  const n = values.length;
  const rows = new Uint32Array(n);
  for (let row = 0; row < n; row++) rows[row] = row;
  if (isInOrder(values)) return rows;
  return mend(sortByDigits(rows, roundToSteps(values)), values);
}

/** Whether no value is less than the one before it. */
export function isInOrder(values: Float64Array): boolean {
  for (let row = 1; row < values.length; row++) {
    if ((values[row] ?? 0) < (values[row - 1] ?? 0)) return false;
  }
  return true;
}

function roundToSteps(values: Float64Array): Uint32Array {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // Halves, because the distance of two numbers can be more than the greatest number.
  const half = most / 2 - least / 2;
  const steps = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const share = half > 0 ? ((values[row] ?? 0) / 2 - least / 2) / half : 0;
    steps[row] = share * STEPS;
  }
  return steps;
}

function sortByDigits(rows: Uint32Array, keys: Uint32Array): Uint32Array {
  let from = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * DIGIT_BITS;
    const next = new Uint32Array(DIGITS + 1);
    for (const key of keys) {
      const after = ((key >>> shift) & (DIGITS - 1)) + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
    for (let digit = 0; digit < DIGITS; digit++) {
      next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
    }
    for (const row of from) {
      const digit = ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
      const at = next[digit] ?? 0;
      to[at] = row;
      next[digit] = at + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/**
 * Insertion, which takes one look a row where nearly everything is in order. A value far from all others can press those
 * into few steps; then comparisons are the faster way after all.
 */
function mend(rows: Uint32Array, values: Float64Array): Uint32Array {
  let steps = 0;
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const value = values[row] ?? 0;
    let at = i;
    for (; at > 0; at--) {
      const before = rows[at - 1] ?? 0;
      const other = values[before] ?? 0;
      if (other < value || (other === value && before < row)) break;
      rows[at] = before;
    }
    rows[at] = row;
    steps += i - at;
    if (steps > MOST_STEPS_PER_ROW * rows.length) {
      return rows.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    }
  }
  return rows;
}
