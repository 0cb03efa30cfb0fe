/** The browser's history, reduced to the query part of the address. */
export interface HistoryPort {
  readonly read: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Calls back when the reader goes back or forward; gives the way to stop. */
  readonly listen: (onMove: (search: string) => void) => () => void;
}

/** Runs a task later; gives the way to call it off. */
export type Schedule = (task: () => void, delayMs: number) => () => void;

/** Writes addresses to the history: at once as an entry of their own, or after a pause in place of the present one. */
export interface HistoryWriter {
  readonly push: (search: string) => void;
  readonly replaceSoon: (search: string) => void;
  readonly cancel: () => void;
}

const PAUSE_MS = 250;

export function createHistoryWriter(history: HistoryPort, schedule: Schedule): HistoryWriter {
  let waiting: { readonly search: string; readonly cancel: () => void } | undefined;
  const cancel = () => {
    waiting?.cancel();
    waiting = undefined;
  };
  const flush = () => {
    if (waiting !== undefined && waiting.search !== history.read()) history.replace(waiting.search);
    cancel();
  };
  return {
    push(search) {
      flush();
      if (search !== history.read()) history.push(search);
    },
    replaceSoon(search) {
      cancel();
      waiting = { search, cancel: schedule(flush, PAUSE_MS) };
    },
    cancel,
  };
}
