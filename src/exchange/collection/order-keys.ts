/** The same members in a given order; those not named come last, and those that are undefined are left out. */
export function orderKeys<T extends object>(value: T, keys: readonly (keyof T & string)[]): T {
  const rank = (key: string) => {
    const at = (keys as readonly string[]).indexOf(key);
    return at < 0 ? keys.length : at;
  };
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries) as T;
}
