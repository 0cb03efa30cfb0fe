import { foldLetters } from "./month-names.ts";
import { tidyCell } from "./read-date.ts";

/** What stands in the end's cell of something that goes on, folded. */
const WORDS: ReadonlySet<string> = new Set([
  ..."ongoing present now today current continuing ..".split(" "),
  ..."pagar pagaende na idag fortsatt".split(" "),
  "i dag",
  ..."heute andauernd laufend gegenwart".split(" "),
]);

/** True of a cell that says that something goes on: "ongoing", "pågår", "heute", "..". */
export function isOpenEnd(cell: string): boolean {
  return WORDS.has(foldLetters(tidyCell(cell)));
}
