import type { ProjectEvent, ProjectMention } from "../records.ts";

/** What is to be written, with the mentions that can be. */
export interface Writable {
  readonly event: ProjectEvent;
  readonly mentions: readonly ProjectMention[];
}
