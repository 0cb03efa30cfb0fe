/** The months of a sub-year code, counted from its year's January: `first` is 1 to 12, and the last may run into the next year. */
export interface SeasonMonths {
  readonly first: number;
  readonly count: number;
}

/**
 * Which months a sub-year code (ISO 8601-2, 4.8) means. EDTF leaves the months of seasons open; this is our choice,
 * the meteorological seasons: northern spring March to May, summer June to August, autumn September to November,
 * winter December *of that year* to February of the next. Southern seasons are mirrored: spring September to November,
 * summer December to February of the next year, autumn March to May, winter June to August. Codes 21 to 24, which name
 * no hemisphere, are read as northern.
 */
export function findSeasonMonths(code: number): SeasonMonths {
  if (code <= 28) return { first: 3 + ((code - 21) % 4) * 3, count: 3 };
  if (code <= 32)
    return { first: code <= 30 ? 9 + (code - 29) * 3 : 3 + (code - 31) * 3, count: 3 };
  if (code <= 36) return { first: 1 + (code - 33) * 3, count: 3 };
  if (code <= 39) return { first: 1 + (code - 37) * 4, count: 4 };
  return { first: 1 + (code - 40) * 6, count: 6 };
}
