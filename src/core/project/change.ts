/** Changes as data: what was and what is, so that each can be stored, sent to another tab, and taken back. */
import type {
  Distinction,
  ProjectArticle,
  ProjectEvent,
  ProjectMention,
  Settings,
} from "./records.ts";

/** What a person did, for "Undo: …". Words are made by the interface. */
export type ChangeName =
  | "add-article"
  | "remove-article"
  | "edit-article"
  | "find-again"
  | "accept"
  | "reject"
  | "reopen"
  | "edit-event"
  | "edit-date"
  | "add-event"
  | "remove-event"
  | "join"
  | "split"
  | "keep-apart"
  | "mark"
  | "edit-mention"
  | "remove-mention"
  | "to-tray"
  | "from-tray"
  | "dismiss"
  | "edit-settings"
  | "open-files";

/** One record's change; `before` undefined: it is new, `after` undefined: it is gone. */
export type Patch =
  | { readonly kind: "settings"; readonly before: Settings; readonly after: Settings }
  | RecordPatch<"article", ProjectArticle>
  | RecordPatch<"mention", ProjectMention>
  | RecordPatch<"event", ProjectEvent>
  | RecordPatch<"distinction", Distinction>;

export interface RecordPatch<K extends string, T> {
  readonly kind: K;
  readonly id: string;
  readonly before?: T;
  readonly after?: T;
}

/** Everything that one act of a person changes, together. */
export interface Change {
  readonly name: ChangeName;
  readonly patches: readonly Patch[];
}
