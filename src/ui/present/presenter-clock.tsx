import { useEffect, useState } from "react";
import { presentWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { elapsedMs, printElapsed, type Stopwatch } from "./stopwatch.ts";
import type { TalkAct } from "./talk.ts";

interface PresenterClockProps {
  readonly watch: Stopwatch;
  readonly act: (act: TalkAct) => void;
}

const TICK_MS = 500;

/** The time of day and how long the presentation has gone on. */
export function PresenterClock({ watch, act }: PresenterClockProps) {
  const { locale, now } = useClassroom();
  const { room } = presentWordsFor(locale);
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [now]);
  const isRunning = watch.since !== undefined;
  // At an act the clock on the wall may be a little ahead of the last tick.
  const seen = Math.max(time, watch.since ?? 0);
  return (
    <section className="presenter-clock">
      <dl>
        <div>
          <dt>{room.elapsed}</dt>
          <dd className="presenter-elapsed">{printElapsed(elapsedMs(watch, seen))}</dd>
        </div>
        <div>
          <dt>{room.time}</dt>
          <dd>{new Intl.DateTimeFormat(locale, CLOCK).format(time)}</dd>
        </div>
      </dl>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => act({ kind: isRunning ? "pause" : "resume", now: now() })}
        >
          {isRunning ? room.pause : room.resume}
        </button>{" "}
        <button
          type="button"
          className="button"
          onClick={() => act({ kind: "restart", now: now() })}
        >
          {room.restart}
        </button>
      </p>
    </section>
  );
}

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
