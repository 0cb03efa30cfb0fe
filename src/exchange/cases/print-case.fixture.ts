import {
  checkPlan,
  createTableBuilder,
  dateOfRow,
  describeRowDate,
  type Recognition,
  readText,
  recogniseTable,
  spanOfRow,
  stopsReading,
} from "../index.ts";

/** What is recognised in a table and read from it, for comparing with what is expected. */
export function printCase(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const recognition = recogniseTable(header, rows);
  const { plan } = recognition;
  const lines = [...printRecognition(recognition)];
  const problems = checkPlan(plan);
  lines.push(...problems.map((problem) => `plan: ${JSON.stringify(problem)}`));
  if (problems.some(stopsReading)) return lines;

  const builder = createTableBuilder(plan);
  const data = recognition.isHeaderless ? [header, ...rows] : rows;
  const broken = data.flatMap((cells, index) => {
    const problem = builder.add(cells, index + 2);
    return problem === undefined
      ? []
      : [`broken ${index}: ${problem.kind} in ${problem.column}: "${problem.text}"`];
  });
  const table = builder.finish();
  lines.push(
    ...table.categories.map(({ label, count }) => `category: ${label || "(rest)"} ${count}`),
  );
  if (table.importanceFrom !== undefined) lines.push(`importance from: ${table.importanceFrom}`);
  for (let row = 0; row < table.length; row++) {
    const { startEdge, endEdge, uncertain } = spanOfRow(table, row);
    const place = table.places === undefined ? "" : readText(table.places, row);
    lines.push(
      [
        `row ${table.dataRow[row]}: ${dateOfRow(table, row).edtf}`,
        describeRowDate(table, row, "en"),
        describeRowDate(table, row, "nb"),
        `${startEdge}–${endEdge}${uncertain ? " ?" : ""}`,
        table.categories[table.category[row] ?? 0]?.label || "(rest)",
        table.importance[row],
        readText(table.titles, row),
        place,
      ].join(" | "),
    );
  }
  return [...lines, ...broken];
}

function printRecognition({
  plan,
  undecided,
  shape,
  isHeaderless,
}: Recognition): readonly string[] {
  const columns = plan.columns.map(({ name, role, dateOrder, shortYearsFrom, isSerial }) => {
    const notes = [
      role ?? "–",
      dateOrder,
      shortYearsFrom === undefined ? undefined : `short years from ${shortYearsFrom}`,
      isSerial === true ? "serial" : undefined,
    ];
    return `${name}: ${notes.filter((note) => note !== undefined).join(", ")}`;
  });
  return [
    `shape: ${shape ?? "–"}${isHeaderless ? ", no header" : ""}`,
    ...columns,
    `precision: ${plan.precisionScheme ?? "–"}; decimal comma: ${plan.decimalComma ? "yes" : "no"}; undecided: ${undecided.join(", ") || "–"}`,
  ];
}
