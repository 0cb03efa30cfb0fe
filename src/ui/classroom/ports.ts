import { createContext, use } from "react";
import { assertDefined } from "#core/base";
import type { Timeline } from "#core/model";
import type { Locale } from "#core/words";
import type { TextCache } from "../source/text-cache.ts";

/** The ways in which a story is shown. */
export type StoryMode = "scroll" | "present" | "presenter";

/** Where the pages of the classroom and of its collection are. Addresses are absolute, in the page's language. */
export interface ClassroomHrefs {
  /** The collection's page. */
  readonly home: string;
  readonly classroom: string;
  readonly story: (id: string) => string;
  /**
   * A story in one of its modes, at a step as `printStepAddress` names it. A story of the reader's own travels in the
   * fragment, which is kept.
   */
  readonly storyIn: (id: string, mode: StoryMode, step?: string) => string;
  /** The page of the reader's own stories, with a fragment (`s=…`) or without one. */
  readonly own: (fragment?: string) => string;
  /** With a query, `what=list&paper=a4`. */
  readonly handout: (query?: string) => string;
  readonly exercises: (query?: string) => string;
  readonly event: (id: string) => string;
  readonly article: (id: string) => string;
  /** A passage in its article: the event's mention, counted from 1. */
  readonly passage: (article: string, event: string, number: number) => string;
  /** This page in the other language, as it stands now. */
  readonly other: () => string;
}

/** The page's query and fragment, with `?` and `#` or empty. */
export interface AddressPort {
  readonly search: () => string;
  readonly hash: () => string;
  /** Leaves the fragment as it is when none is given. Listeners are told. */
  readonly replace: (search: string, hash?: string) => void;
  /** Called whenever the query or the fragment changes, by the reader or by `replace`. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** A line to the other windows of this page. */
export interface ChannelLike {
  readonly post: (message: unknown) => void;
  readonly listen: (onMessage: (message: unknown) => void) => () => void;
  readonly close: () => void;
}

export interface FullScreenPort {
  readonly isOn: () => boolean;
  /** Stays as it is where the browser does not allow it. */
  readonly toggle: () => Promise<void>;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** What the pages of the classroom need of the browser and of the site. */
export interface ClassroomPorts {
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly texts: TextCache;
  readonly hrefs: ClassroomHrefs;
  readonly address: AddressPort;
  /** What is remembered in this browser; forgets where nothing may be kept, never throws. */
  readonly storage: {
    readonly get: (key: string) => string | undefined;
    readonly set: (key: string, value: string) => void;
  };
  /** Undefined where windows cannot speak with each other. */
  readonly openChannel: (name: string) => ChannelLike | undefined;
  /** Opens a window, or brings it forward; false where the browser forbids it. */
  readonly openWindow: (url: string, name: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The day that it is for the reader: EDTF, to the day. */
  readonly today: () => string;
  /** Rejects where that is not allowed. */
  readonly copyText: (text: string) => Promise<void>;
  /** Gives a file to the person, as a download. */
  readonly save: (name: string, content: Blob) => void;
  readonly print: () => void;
  readonly fullScreen: FullScreenPort;
}

export const ClassroomContext = createContext<ClassroomPorts | undefined>(undefined);

export function useClassroom(): ClassroomPorts {
  return assertDefined(use(ClassroomContext), "classroom");
}
