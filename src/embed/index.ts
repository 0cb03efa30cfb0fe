/**
 * The timeline in other people's pages: the element `<date-line>`, and `Dateline.create(element, options)` for scripts.
 * Built as one classic script; a layer over `#view` that never reaches React, asks nothing of the host page's styles,
 * and sends no request but for `src`.
 */
import { defineDateLine } from "./element/index.ts";

export { create } from "./create.ts";
export type { DateLineElement, DateLineEvents, ElementFault } from "./element/index.ts";
export type { ColumnInput, EventInput, EventRecord } from "./event-input.ts";
export type { CreateOptions, Handle, HandleListeners, Range } from "./handle.ts";

defineDateLine();
