/** Dates that say the same again in the same clause belong to one event: "on 7 March, at nine in the evening". */
import type { TextRange } from "#core/text";
import type { Dating } from "./select.ts";

interface Titled {
  readonly dating: Dating;
  readonly title: { readonly text: string; readonly clause: TextRange };
}

/** The datings by event, in order, each event with the finest of its dates as the main one. */
export function groupDatings<T extends Titled>(
  titled: readonly T[],
): readonly { readonly main: T; readonly also: readonly number[] }[] {
  const groups: T[][] = [];
  for (const one of titled) {
    const group = groups.find(([first]) => first !== undefined && saysAgain(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    // The second date of "between 1911 and 1914" is never the main one.
    const whole = group.filter((one) => one === first || !isWithin(one, first));
    const [main] = whole.toSorted((a, b) => widthOf(a) - widthOf(b));
    if (main === undefined) return [];
    const also = group
      .filter((one) => one !== main && !isHalf(one, main))
      .map(({ dating }) => dating.index);
    return [{ main, also }];
  });
}

/** "2003" in "between 2001 and 2003": a part of what the main one says. */
function isHalf({ dating: { expression } }: Titled, { dating: main }: Titled): boolean {
  const { phrase } = main.expression;
  return (
    phrase?.edtf !== undefined && phrase.start <= expression.start && expression.end <= phrase.end
  );
}

function isWithin({ dating }: Titled, first: Titled | undefined): boolean {
  return first !== undefined && dating.expression.start < first.dating.end;
}

function saysAgain(first: Titled, next: Titled): boolean {
  const { dating } = next;
  if (isWithin(next, first)) return true;
  const isSameClause =
    first.title.text === next.title.text ||
    (first.title.clause.from === next.title.clause.from &&
      first.title.clause.to === next.title.clause.to);
  return isSameClause && (holds(first.dating, dating) || holds(dating, first.dating));
}

/** True when the one date lies in the other, both with two ends. */
function holds({ date: outer }: Dating, { date: inner }: Dating): boolean {
  if (outer.earliest === undefined || outer.latest === undefined) return outer.edtf === inner.edtf;
  if (inner.earliest === undefined || inner.latest === undefined) return false;
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** A rough width: open dates last, then by how much of the text of the two days is shared. */
function widthOf({ dating: { date, expression } }: Titled): number {
  if (date.earliest === undefined || date.latest === undefined) return 9;
  let shared = 0;
  while (shared < 10 && date.earliest[shared] === date.latest[shared]) shared += 1;
  return (
    8 - shared / 2 - (expression.type === "TIME" ? 1 : 0) + (expression.type === "DURATION" ? 2 : 0)
  );
}
