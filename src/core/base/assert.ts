/** Throws "what: value" when our own code is wrong. Never used for data a person wrote: that gets a {@link Result}. */
export function assert(condition: boolean, what: string, value?: unknown): asserts condition {
  if (!condition) throw new Error(value === undefined ? what : `${what}: ${String(value)}`);
}

/** Returns `value`, or throws when it is undefined: for look-ups that an invariant guarantees. */
export function assertDefined<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what}: undefined`);
  return value;
}

/** Closes an exhaustive `switch`: the compiler proves that no variant is left. */
export function assertUnreachable(value: never): never {
  throw new Error(`unexpected variant: ${JSON.stringify(value)}`);
}
