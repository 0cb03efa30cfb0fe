/**
 * The timeline in other people's pages: `Dateline.create(element, options)`. Built as one classic script; a layer over
 * `#view` that never reaches React, asks nothing of the host page's styles, and sends no request but for `src`.
 */
export { create } from "./create.ts";
export type { ColumnInput, EventInput, EventRecord } from "./event-input.ts";
export type { CreateOptions, Handle, HandleListeners, Range } from "./handle.ts";
