import type { Expression } from "#core/extract";
import { explainFind } from "#core/words";

/** The date that the words give: EDTF, with the signal that opens them ("since 2022"). */
export function dateOf({ phrase, date }: Expression): string | undefined {
  return phrase?.edtf ?? date?.edtf;
}

/** How the words became a date, in a sentence. */
export function explain(expression: Expression, written: string | undefined): string {
  const { text, steps, value } = expression;
  const date = dateOf(expression);
  return explainFind(
    { text: text.replace(/\s+/g, " "), steps, value, ...(date === undefined ? {} : { date }) },
    written === undefined ? {} : { written },
    "en",
  );
}
