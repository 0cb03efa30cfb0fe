/** A clock that counts how long a lesson has gone on; it can stand still in between. Times are milliseconds. */
export interface Stopwatch {
  /** Counted before it last began to run. */
  readonly beforeMs: number;
  /** When it last began to run, by the clock on the wall; undefined while it stands. */
  readonly since?: number;
}

export function startStopwatch(now: number): Stopwatch {
  return { beforeMs: 0, since: now };
}

/** Never below nothing, though the clock on the wall be put back. */
export function elapsedMs({ beforeMs, since }: Stopwatch, now: number): number {
  return beforeMs + (since === undefined ? 0 : Math.max(0, now - since));
}

export function pauseStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? watch : { beforeMs: elapsedMs(watch, now) };
}

export function resumeStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { ...watch, since: now } : watch;
}

/** "4:05", "1:02:03": whole seconds, without a language. */
export function printElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const pad = (value: number) => String(value).padStart(2, "0");
  const rest = pad(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${pad(minutes)}:${rest}`;
}
