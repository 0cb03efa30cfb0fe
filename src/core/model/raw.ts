/**
 * Careful looks into a value that has not passed its schema, so that one fault in it does not hide the others, and does
 * not make others out of what is right.
 */
export function readMember(value: unknown, key: string): unknown {
  return value instanceof Object && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

export function readText(value: unknown, key: string): string | undefined {
  const member = readMember(value, key);
  return typeof member === "string" ? member : undefined;
}

export function readItems(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
