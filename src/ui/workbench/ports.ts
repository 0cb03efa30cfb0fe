import type { Finder, Shelf } from "#load";
import type { InlineCode } from "#pages";
import type { Schedule } from "../state/history.ts";
import type { PreferenceKeeper } from "../state/preferences.ts";
import type { TabMemory } from "./tab-memory.ts";

/** The part of the address that says what is open: what stands after "#", without it. */
export interface HashPort {
  readonly read: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Calls back when the person goes back or forward, or changes the address by hand. */
  readonly listen: (onMove: () => void) => () => void;
}

/** What the workbench needs of the browser. */
export interface WorkbenchPorts {
  readonly shelf: Shelf;
  readonly finder: Finder;
  /** Reads a web page into a document that runs nothing and loads nothing. */
  readonly parseHtml: (text: string) => Document;
  /** An id that no project has had. */
  readonly createId: () => string;
  /** Gives a file to the person, as a download. */
  readonly save: (name: string, content: Blob) => void;
  /** The script and style of a timeline in a single file. */
  readonly loadPageCode: () => Promise<InlineCode>;
  readonly hash: HashPort;
  readonly memory: TabMemory;
  readonly preferences: PreferenceKeeper;
  readonly schedule: Schedule;
}
