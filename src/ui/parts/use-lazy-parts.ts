import { useState } from "react";

interface LazyParts<T> {
  readonly parts: T;
  /** A key for the boundary that caught the failure. */
  readonly attempt: number;
  readonly again: () => void;
}

/** Components of `React.lazy`, which keeps a failure for good: `again` makes them anew, to be fetched once more. */
export function useLazyParts<T>(create: () => T): LazyParts<T> {
  const [{ parts, attempt }, setMade] = useState(() => ({ parts: create(), attempt: 0 }));
  const again = () => setMade((made) => ({ parts: create(), attempt: made.attempt + 1 }));
  return { parts, attempt, again };
}
