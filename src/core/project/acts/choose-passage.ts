interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What a further expression of one clause quotes, as an event quotes no words twice: the clause up to the expression,
 * or from it on, whichever is longer and not quoted yet; else the expression alone.
 */
export function choosePassage(clause: Place, words: Place, taken: readonly Place[]): Place {
  const upTo = { start: Math.min(clause.start, words.start), end: words.end };
  const fromOn = { start: words.start, end: Math.max(clause.end, words.end) };
  const whole = { start: upTo.start, end: fromOn.end };
  const isFree = (place: Place) =>
    !taken.some(({ start, end }) => start === place.start && end === place.end);
  const byLength = [upTo, fromOn].toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return [whole, ...byLength].find(isFree) ?? words;
}
