import { useEffect, useMemo, useState } from "react";
import { type LayoutEvent, toLayoutEvents } from "#core/layout";
import type { Timeline, TimelineEvent } from "#core/model";
import { createTimelineReader, type Project } from "#core/project";
import type { Locale } from "#core/words";
import { useReader } from "../parts/reader.ts";
import type { Workbench } from "./workbench.ts";

/** What the drawing shows of a project. */
export interface LiveEvents {
  /** The same list until one of them is another. */
  readonly events: readonly LayoutEvent[];
  /** The ids of those that the person has accepted. */
  readonly accepted: ReadonlySet<string>;
  /** How many articles they come from. */
  readonly articles: number;
}

/** With more events than this the drawing waits for a pause in the work, and is made ready in parts. */
const MANY = 2000;
const PAUSE_MS = 700;
/** So many events are worked on at once: well below what a person feels. */
const PART_LENGTH = 500;

const NOTHING: LiveEvents = { events: [], accepted: new Set(), articles: 0 };

/**
 * The events of the project as it stands, a moment behind: what a key does is painted before the drawing follows, and
 * many changes at once are followed as one. `isReady` is false until a large project was read for the first time.
 */
export function useLiveEvents(bench: Workbench): LiveEvents & { readonly isReady: boolean } {
  const { locale } = useReader();
  const reader = useMemo(() => createLiveReader(locale), [locale]);
  const [live, setLive] = useState<LiveEvents>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let awaited: Project | undefined;
    let isFirst = true;
    const prepare = (project: Project, parts: Iterator<unknown>) => {
      if (parts.next().done === true) setLive(reader.read(project));
      else timer = setTimeout(() => prepare(project, parts), 0);
    };
    const follow = () => {
      const { project } = bench.store.get();
      if (project === awaited) return;
      awaited = project;
      clearTimeout(timer);
      const isLarge = project.events.size > MANY;
      const begin = () => prepare(project, isLarge ? reader.prepare(project) : [].values());
      // A timer of no time runs after what is to be painted first.
      timer = setTimeout(begin, isLarge && !isFirst ? PAUSE_MS : 0);
      isFirst = false;
    };
    follow();
    const stop = bench.store.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [bench, reader]);
  return useMemo(() => ({ ...(live ?? NOTHING), isReady: live !== undefined }), [live]);
}

/** Reads projects one after another, each at the price of what changed since the last one. */
export interface LiveReader {
  readonly read: (project: Project) => LiveEvents;
  /** Works ahead on a large project, resting after each part. */
  readonly prepare: (project: Project) => Generator<undefined>;
}

export function createLiveReader(locale: Locale): LiveReader {
  const readTimeline = createTimelineReader();
  let drawn = new WeakMap<TimelineEvent, LayoutEvent>();
  let frame = "";
  let last: LiveEvents | undefined;

  function draw(timeline: Timeline, events: readonly TimelineEvent[]): void {
    const next = JSON.stringify([timeline.languages, timeline.categories.map(({ id }) => id)]);
    if (next !== frame) drawn = new WeakMap();
    frame = next;
    const missing = events.filter((event) => !drawn.has(event));
    if (missing.length === 0) return;
    const made = toLayoutEvents({ ...timeline, events: missing }, locale, { external: true });
    made.forEach((event, index) => {
      const of = missing[index];
      if (of !== undefined) drawn.set(of, event);
    });
  }

  return {
    *prepare(project) {
      const empty = { ...project, events: new Map(), mentions: new Map() };
      const { timeline } = createTimelineReader()(empty);
      for (const part of readTimeline.prepare(project, PART_LENGTH)) {
        draw(timeline, part);
        yield undefined;
      }
    },
    read(project) {
      const { timeline } = readTimeline(project);
      draw(timeline, timeline.events);
      const events = timeline.events.flatMap((event) => drawn.get(event) ?? []);
      const accepted = listAccepted(project);
      last = {
        events: last !== undefined && isSameList(last.events, events) ? last.events : events,
        accepted:
          last !== undefined && isSameSet(last.accepted, accepted) ? last.accepted : accepted,
        articles: project.articles.size,
      };
      return last;
    },
  };
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

function listAccepted({ events }: Project): ReadonlySet<string> {
  const accepted = new Set<string>();
  for (const { id, status } of events.values()) if (status === "accepted") accepted.add(id);
  return accepted;
}
