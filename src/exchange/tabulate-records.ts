import { err, ok, type Result } from "#core/base";

export type JsonProblem =
  /** Nothing in the value is a list of records. */
  | { readonly kind: "no-records" }
  /** A member of the list is not a record; `index` is 0-based. */
  | { readonly kind: "not-a-record"; readonly index: number };

/** A list of records as a table. */
export interface RecordTable {
  readonly header: string[];
  /** As long as the header. */
  readonly rows: string[][];
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** Members that hold the records in files of known programs, the surest first. */
const HOLDERS = [
  "events",
  "items",
  "records",
  "features",
  "rows",
  "data",
  "result",
  "results",
  "bindings",
  "timeline",
  "date",
];
const MOST_DEPTH = 4;

/**
 * Reads parsed JSON as a table: a list of records; a list of lists whose first is the header; or an object that holds
 * such a list, as TimelineJS, vis-timeline, SIMILE, GeoJSON, SPARQL and most services write it. Records within records
 * are flattened with dots (`start_date.year`), lists of plain values joined with "; ". Columns stand in the order in
 * which their names first appear. In `{items, groups}` of vis-timeline the ids of groups become their names.
 */
export function tabulateRecords(value: unknown): Result<RecordTable, JsonProblem> {
  const list = findList(value, 0);
  if (list === undefined) return err({ kind: "no-records" });
  if (Array.isArray(list[0])) return tabulateLists(list);
  const columns = new Map<string, number>();
  const rows: string[][] = [];
  const nameGroup = readGroups(value);
  for (const [index, record] of list.entries()) {
    if (!isRecord(record)) return err({ kind: "not-a-record", index });
    const row: string[] = [];
    flatten(record, "", 0, (name, text) => {
      let column = columns.get(name);
      if (column === undefined) {
        column = columns.size;
        columns.set(name, column);
      }
      row[column] = name === "group" ? (nameGroup.get(text) ?? text) : text;
    });
    rows.push(row);
  }
  const header = [...columns.keys()];
  for (const row of rows) fill(row, header.length);
  return ok({ header, rows });
}

/** Empty cells where a record has no such member. */
function fill(row: string[], width: number): void {
  for (let column = 0; column < width; column++) row[column] ??= "";
}

function tabulateLists(list: readonly unknown[]): Result<RecordTable, JsonProblem> {
  const rows: string[][] = [];
  for (const [index, own] of list.entries()) {
    if (!Array.isArray(own)) return err({ kind: "not-a-record", index });
    rows.push(own.map(printValue));
  }
  const [header = [], ...rest] = rows;
  for (const row of rest) fill(row, header.length);
  return ok({ header, rows: rest });
}

/** The list itself, or the first list of records under a known name, or else under any. */
function findList(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return isRecordList(value) ? value : undefined;
  if (!isRecord(value) || depth >= MOST_DEPTH) return undefined;
  const names = Object.keys(value);
  const known = HOLDERS.flatMap((holder) => names.filter((name) => name.toLowerCase() === holder));
  for (const name of new Set([...known, ...names])) {
    const list = findList(value[name], depth + 1);
    if (list !== undefined) return list;
  }
  return undefined;
}

function isRecordList(list: readonly unknown[]): boolean {
  return list.length > 0 && (isRecord(list[0]) || Array.isArray(list[0]));
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function flatten(
  record: JsonRecord,
  prefix: string,
  depth: number,
  put: (name: string, text: string) => void,
): void {
  const isFeature = depth === 0 && record.type === "Feature";
  for (const [key, value] of Object.entries(record)) {
    const name = prefix + key;
    if (isRecord(value) && depth < MOST_DEPTH) {
      if (isTerm(value)) put(name, printValue(value.value));
      else if (isFeature && key === "properties") flatten(value, "", depth + 1, put);
      else if (isFeature && key === "geometry" && isPoint(value)) putPoint(value, put);
      else flatten(value, `${name}.`, depth + 1, put);
    } else if (!isFeature || key !== "type") put(name, printValue(value));
  }
}

/** A value of the SPARQL 1.1 results format: `{type, value}`. */
function isTerm(value: JsonRecord): boolean {
  return typeof value.type === "string" && typeof value.value === "string";
}

interface GeoPoint extends JsonRecord {
  readonly coordinates: readonly [number, number];
}

/** A point of GeoJSON (RFC 7946): longitude, then latitude. */
function isPoint(value: JsonRecord): value is GeoPoint {
  const { type, coordinates } = value;
  return type === "Point" && Array.isArray(coordinates) && coordinates.length >= 2;
}

function putPoint({ coordinates }: GeoPoint, put: (name: string, text: string) => void): void {
  put("longitude", printValue(coordinates[0]));
  put("latitude", printValue(coordinates[1]));
}

function printValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value) && value.every((own) => typeof own !== "object")) {
    return value.map(printValue).join("; ");
  }
  return JSON.stringify(value);
}

/** The names of vis-timeline's groups by id. */
function readGroups(value: unknown): ReadonlyMap<string, string> {
  const groups = isRecord(value) && Array.isArray(value.groups) ? value.groups : [];
  return new Map(
    groups
      .filter(isRecord)
      .map((group) => [printValue(group.id), printValue(group.content)] as const)
      .filter(([, content]) => content !== ""),
  );
}
