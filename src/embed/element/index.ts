/**
 * The custom element `<date-line>`: a timeline from the address of a `timeline.json`, with the quotations of the open
 * event under it.
 *
 * The page around it is not ours and the file may be anybody's: nothing throws into the one, nothing of the other ends
 * as markup or as an address that was not looked at. One life (`life.ts`) lasts from coming into a page to going.
 */
export type { DateLineElement, DateLineEvents } from "./api.ts";
export { defineDateLine } from "./define.ts";
export type { ElementFault } from "./fault.ts";
export { type FetchedTimeline, type FetchFault, fetchTimeline } from "./fetch-timeline.ts";
