/**
 * A size as people know it, in the numbers of a language: 1,536 is 1.5 kB. One decimal below ten, none from there on.
 * `unit` is its word for bytes.
 */
export function printSize(n: number, number: (n: number) => string, unit: string): string {
  if (n < 1000) return `${number(n)} ${unit}`;
  const [name, size] =
    n < 1e6 ? (["kB", 1e3] as const) : n < 1e9 ? (["MB", 1e6] as const) : (["GB", 1e9] as const);
  const value = n / size;
  return `${number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${name}`;
}
