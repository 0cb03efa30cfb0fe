import { createContext, use } from "react";
import { assertDefined } from "#core/base";
import type { Timeline, TimelineEvent } from "#core/model";
import type { TimelineHandle } from "#view";
import type { SharePorts } from "../share/ports.ts";
import type { TextCache } from "../source/text-cache.ts";
import type { Session, SessionState } from "../state/session.ts";
import { useStore } from "../state/use-store.ts";

/** A page for a person's own files: a table or a timeline, or articles. */
export type OwnPage = "open" | "workbench";

/** What every panel may reach: the session, the texts, the addresses of the pages, and the drawn timeline. */
export interface Surroundings {
  readonly session: Session;
  readonly texts: TextCache;
  /** Whether events and articles have pages and addresses of their own: those of a file on the reader's machine have none. */
  readonly hasPages: boolean;
  /** Said in place of the articles' texts where there are none to load. */
  readonly withoutTexts?: string;
  /** The pages where one's own files are opened. */
  readonly hrefOfPage: (page: OwnPage) => string;
  /** The collection's page for teaching, where it has one, with the events that search and filters leave. */
  readonly hrefOfClassroom?: (found: readonly TimelineEvent[]) => string;
  /** Addresses of the prerendered pages, so that every link is a real one. */
  readonly hrefOfEvent: (event: string) => string;
  readonly hrefOfArticle: (article: string) => string;
  /** What the dialog for sharing needs of the browser and of the site. */
  readonly loadSharePorts: () => Promise<SharePorts>;
  /** The drawn timeline while there is one, for keys and buttons outside it. */
  readonly drawing: { current: TimelineHandle | undefined };
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

export function useSurroundings(): Surroundings {
  return assertDefined(use(SurroundingsContext), "surroundings");
}

export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSurroundings().session.store, select);
}

export function useTimelineData(): Timeline {
  return useSurroundings().session.timeline;
}
