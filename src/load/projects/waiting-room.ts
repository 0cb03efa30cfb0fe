import type { Change } from "#core/project";

/** Steps that must wait for a write before them are set aside on disk meanwhile, in case the page goes away. */
export interface WaitingRoom {
  /** At the end of the task at the latest, together with others; not at all when it is `isInHand` by then. */
  add(applied: Change, isInHand: () => boolean): void;
  /** Takes over what was set aside before. */
  adopt(keys: readonly number[]): void;
  hasSome(): boolean;
  /** The keys of all that was set aside, which are then somebody else's to forget. Waits until it is on disk. */
  takeKeys(): Promise<readonly number[]>;
}

interface Waiting {
  readonly applied: Change;
  readonly isInHand: () => boolean;
}

export function createWaitingRoom(
  setAside: (changes: readonly Change[]) => Promise<number>,
): WaitingRoom {
  let fresh: readonly Waiting[] = [];
  let keys: readonly Promise<readonly number[]>[] = [];
  return {
    add(applied, isInHand) {
      if (fresh.length === 0) queueMicrotask(flush);
      fresh = [...fresh, { applied, isInHand }];
    },
    adopt(adopted) {
      if (adopted.length > 0) keys = [...keys, Promise.resolve(adopted)];
    },
    hasSome: () => keys.length > 0,
    async takeKeys() {
      const taken = keys;
      keys = [];
      return (await Promise.all(taken)).flat();
    },
  };

  function flush(): void {
    const changes = fresh.flatMap(({ applied, isInHand }) => (isInHand() ? [] : [applied]));
    fresh = [];
    if (changes.length === 0) return;
    // When it cannot be set aside it waits in memory, as it would have.
    const key = setAside(changes).then(
      (found) => [found],
      () => [],
    );
    keys = [...keys, key];
  }
}
