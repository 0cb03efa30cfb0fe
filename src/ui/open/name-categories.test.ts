import { expect, it } from "vitest";
import { categoryOfRow, nameCategories } from "./name-categories.ts";
import type { TableStage } from "./stages.ts";

function createStage(shape: string | undefined, column: string): TableStage {
  const categories = [
    { label: "1", count: 2 },
    { label: "7", count: 1 },
    { label: "", count: 1 },
  ];
  return {
    kind: "table",
    source: {
      inspection: { recognition: { shape } },
      plan: { columns: [{ name: column, role: "category" }] },
    },
    opened: { table: { categories, category: Uint8Array.of(0, 1, 2, 0) } },
  } as unknown as TableStage;
}

const labels = (stage: TableStage, locale: "en" | "nb") =>
  nameCategories(stage, locale).map(({ label }) => label);

it("names UCDP's codes, and keeps the file's own value beside them", () => {
  const stage = createStage("ucdp-ged", "type_of_violence");
  expect(labels(stage, "en")).toEqual(["State-based conflict (1)", "7", "All others"]);
  expect(labels(stage, "nb")).toEqual(["Statsbasert konflikt (1)", "7", "Alle andre"]);
  expect([0, 1, 2].map((row) => categoryOfRow(stage, row, "en"))).toEqual([
    "State-based conflict (1)",
    "7",
    "",
  ]);
});

it.each([
  ["ucdp-ged", "region"],
  ["gtd", "type_of_violence"],
  [undefined, "type_of_violence"],
])("keeps what the file says in other tables and columns: %s, %s", (shape, column) => {
  expect(labels(createStage(shape, column), "en")).toEqual(["1", "7", "All others"]);
});
