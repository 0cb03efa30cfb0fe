/** Words of somebody in the middle of a sentence of the page: FIRST STRONG ISOLATE (UAX #9), as `<bdi>` in markup. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
