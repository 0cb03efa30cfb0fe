/** What the list of keys of a presentation explains. */
export type PresentKeyName =
  | "next"
  | "previous"
  | "edges"
  | "number"
  | "list"
  | "blank"
  | "presenter"
  | "screen"
  | "background"
  | "help"
  | "leave";

/** What a story says while it is presented: on the projector and in the presenter's window. */
export interface PresentWords {
  readonly tools: string;
  readonly blank: string;
  /** On the dark screen, for whoever comes back to it. */
  readonly lightAgain: string;
  readonly fullScreen: string;
  readonly smallScreen: string;
  readonly presenter: string;
  /** On the button, once that window is there. */
  readonly presenterIsOpen: string;
  readonly presenterBlocked: string;
  readonly openInTab: string;
  readonly lightBackground: string;
  readonly darkBackground: string;
  readonly more: string;
  readonly leave: string;
  readonly keys: string;
  readonly keyNames: Readonly<Record<PresentKeyName, string>>;
  readonly byHand: string;
  readonly singleKeys: string;
  readonly singleKeysNote: string;
  readonly keyLabels: { readonly space: string; readonly digits: string };
  /** Digits typed so far. */
  readonly typed: (digits: string) => string;
  readonly toStep: string;
  /** Where a step goes on below the edge: the sign of it, and what the next press does. */
  readonly below: string;
  readonly scrollOn: string;
  readonly timeline: string;
  readonly quotations: string;
  /** The presenter's window. */
  readonly room: {
    readonly title: string;
    readonly notes: string;
    readonly noNotes: string;
    readonly next: string;
    readonly noNext: string;
    readonly time: string;
    readonly elapsed: string;
    readonly pause: string;
    readonly resume: string;
    readonly restart: string;
    readonly inStep: string;
    readonly isBlank: string;
    readonly isGone: string;
    readonly openScreen: string;
    readonly screenBlocked: string;
    readonly noChannel: string;
    readonly hasMore: string;
    /** An event is open on the projector. */
    readonly shows: (event: string) => string;
  };
}
