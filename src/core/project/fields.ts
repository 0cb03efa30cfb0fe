type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** Some of a record's members, to be set; `undefined` takes an optional one away. */
export type Fields<T> = {
  readonly [K in keyof T]?: K extends OptionalKeys<T> ? T[K] | undefined : T[K];
};

/** The record with some members set anew, and those that are `undefined` left out. */
export function withFields<T extends object>(record: T, fields: Fields<T>): T {
  const members = Object.entries({ ...record, ...fields }).filter(
    ([, member]) => member !== undefined,
  );
  // Every required member is still there: fields can only take optional ones away.
  return Object.fromEntries(members) as T;
}
