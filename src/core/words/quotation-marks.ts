/** Words that bring marks of their own. Single ones count only where they open, for at the end they may be apostrophes. */
const OWN_MARKS = /^["“”„«»‘‚]|["“”„«»]$/u;

/**
 * The opening and closing mark of the reader's language around words that are quoted; both empty where the words begin
 * or end with marks of their own, which would stand doubled.
 */
export function quotationMarks(
  { quote }: { readonly quote: (text: string) => string },
  exact: string,
): readonly [open: string, close: string] {
  if (OWN_MARKS.test(exact.trim())) return ["", ""];
  const [open = "", close = ""] = quote("\n").split("\n");
  return [open, close];
}
