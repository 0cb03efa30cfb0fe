/**
 * The app's panels and pages in React, over the framework-free timeline. Not a router and not a loader: addresses,
 * storage, texts and the clipboard come in from outside. Every word comes from core/words; the state is one store that
 * the address can rebuild.
 */

export {
  ClassroomApp,
  type ClassroomContent,
  type ClassroomPageName,
  loadClassroomPage,
} from "./classroom/classroom-app.tsx";
export type {
  AddressPort,
  ChannelLike,
  ClassroomHrefs,
  ClassroomPorts,
  FullScreenPort,
  StoryMode,
} from "./classroom/ports.ts";
export { printModeSearch } from "./classroom/story-mode.ts";
export { type BackPort, followHistory } from "./open/follow-history.ts";
export { OpenPage } from "./open/open-page.tsx";
export { createOpening, type Opening } from "./open/opening.ts";
export { App } from "./page/app.tsx";
export type { Surroundings } from "./parts/surroundings.ts";
export type { SharePorts, ShareSite } from "./share/ports.ts";
export { createTextCache, type LoadText, type TextCache } from "./source/text-cache.ts";
export { type Address, parseAddress, printAddress } from "./state/address.ts";
export type { HistoryPort, Schedule } from "./state/history.ts";
export {
  chooseLocale,
  createPreferenceKeeper,
  type PreferenceKeeper,
} from "./state/preferences.ts";
export { createSession, type Session } from "./state/session.ts";
export { findStepAtLine } from "./story/reading-line.ts";
export type { HashPort, WorkbenchPorts } from "./workbench/ports.ts";
export { createTabMemory } from "./workbench/tab-memory.ts";
export { WorkbenchPage } from "./workbench/workbench-page.tsx";
export { createWorkroom, type Workroom } from "./workbench/workroom.ts";
