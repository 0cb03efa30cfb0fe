import type { Problem } from "./problem.ts";
import { readMember } from "./raw.ts";
import { suggestName } from "./suggest.ts";

type Path = readonly (string | number)[];

/**
 * Every key that no schema knows, at any depth, hostile ones (`__proto__`, `constructor`) among them. Walks the schema,
 * as valibot itself drops such keys silently or reports only the first.
 */
export function findUnknownKeys(schema: unknown, value: unknown, path: Path = []): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  const choose = readPart(schema, "getter");
  if (typeof choose === "function") return findUnknownKeys(choose(value), value, path);
  const inner = readPart(schema, "wrapped");
  if (inner !== undefined) return findUnknownKeys(inner, value, path);
  const item = readPart(schema, "item");
  if (item !== undefined) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((part, index) => findUnknownKeys(item, part, [...path, index]));
  }
  const entries = readPart(schema, "entries");
  if (entries === undefined || Array.isArray(value)) return [];
  const known = Object.keys(entries);
  return Object.entries(value).flatMap(([key, part]) =>
    known.includes(key)
      ? findUnknownKeys(readPart(entries, key), part, [...path, key])
      : [describeUnknownKey(key, known, [...path, key])],
  );
}

function describeUnknownKey(key: string, known: readonly string[], path: Path): Problem {
  return {
    path,
    code: "unknown-key",
    message: `the key “${key}” is not known here`,
    text: key,
    mend: `rename or remove it; ${suggestName(key, known)}`,
  };
}

function readPart(holder: unknown, name: string): object | undefined {
  const member = readMember(holder, name);
  return member instanceof Object ? member : undefined;
}
