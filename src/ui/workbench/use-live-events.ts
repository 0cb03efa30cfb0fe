import { useDeferredValue, useMemo } from "react";
import { type LayoutEvent, toLayoutEvents } from "#core/layout";
import { type Project, timelineOf } from "#core/project";
import { useReader } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import type { Workbench } from "./workbench.ts";

/** What the drawing shows of a project. */
export interface LiveEvents {
  readonly events: readonly LayoutEvent[];
  /** The ids of those that the person has accepted. */
  readonly accepted: ReadonlySet<string>;
}

/** The events of the project as it stands, a moment behind where typing or deciding would have to wait for it. */
export function useLiveEvents(bench: Workbench): LiveEvents {
  const { locale } = useReader();
  const project = useDeferredValue(useStore(bench.store, (state) => state.project));
  const events = useMemo(
    () => toLayoutEvents(timelineOf(project).timeline, locale, { external: true }),
    [project, locale],
  );
  const accepted = useMemo(() => listAccepted(project), [project]);
  return { events, accepted };
}

function listAccepted({ events }: Project): ReadonlySet<string> {
  const accepted = [...events.values()].filter(({ status }) => status === "accepted");
  return new Set(accepted.map(({ id }) => id));
}
