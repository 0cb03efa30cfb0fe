import { type Locale, openWordsFor, type ViolenceCode } from "#core/words";
import type { TableStage } from "./stages.ts";

/** What is known of a table for the names of its categories. */
type Categorised = Pick<TableStage, "source" | "opened">;

const VIOLENCE_CODES: readonly ViolenceCode[] = ["1", "2", "3"];

/** A row's own category; "" where it has none, or is one of the rest. */
export function categoryOfRow(stage: Categorised, row: number, locale: Locale): string {
  const { table } = stage.opened;
  return nameCategory(stage, table.categories[table.category[row] ?? 0]?.label ?? "", locale);
}

/** The categories of a table as a legend and a filter name them; none when the file has none. */
export function nameCategories(
  stage: Categorised,
  locale: Locale,
): readonly { readonly key: string; readonly label: string; readonly count: number }[] {
  const { categories } = stage.opened.table;
  if (categories.every(({ label }) => label === "")) return [];
  const { otherCategories } = openWordsFor(locale).table;
  return categories.map(({ label, count }, index) => ({
    key: String(index),
    label: label === "" ? otherCategories : nameCategory(stage, label, locale),
    count,
  }));
}

/**
 * A category in words where the file has a code that is known, with the code: `type_of_violence` of
 * UCDP GED. Else as the file has it.
 */
function nameCategory({ source }: Categorised, label: string, locale: Locale): string {
  const { recognition } = source.inspection;
  const column = source.plan.columns.find(({ role }) => role === "category");
  const code = VIOLENCE_CODES.find((known) => known === label);
  const isViolence = /^type[_ ]?of[_ ]?violence$/iu.test(column?.name.trim() ?? "");
  if (recognition.shape !== "ucdp-ged" || !isViolence || code === undefined) return label;
  const { violence, coded } = openWordsFor(locale).table;
  return coded(violence[code], code);
}
